package org.fengqiao.cases.web;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.pipeline.Bound;
import org.fengqiao.cases.pipeline.Capacities;
import org.fengqiao.cases.pipeline.Procedures;
import org.fengqiao.cases.store.CaseReader;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.cases.web.CaseDetails.PersonStanding;
import org.fengqiao.cases.web.CaseView.PeriodView;
import org.fengqiao.courts.Courts;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Awaited;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what one viewer sees of one case. Runs inside its caller's transaction. */
@Component
class CaseViews {

    private static final People.Face UNKNOWN = new People.Face("代理人", false);

    private static final Set<String> OFFICIALS =
            Set.of(Standing.MEDIATOR.name(), Standing.RESPONSIBLE_JUDGE.name(), Standing.CLERK_OF_CASE.name(), Standing.REGISTRAR.name(),
                    Standing.ORGANISATION.name());

    private final CaseReader reader;
    private final CaseDetails details;
    private final Procedures procedures;
    private final Capacities capacities;
    private final Offers offers;
    private final Courts courts;
    private final People people;
    private final CasePapers papers;

    CaseViews(
            CaseReader reader, CaseDetails details, Procedures procedures, Capacities capacities, Offers offers, Courts courts,
            People people, CasePapers papers) {
        this.papers = papers;
        this.reader = reader;
        this.details = details;
        this.procedures = procedures;
        this.capacities = capacities;
        this.offers = offers;
        this.courts = courts;
        this.people = people;
    }

    CaseView of(UUID caseId, Instant now) {
        var viewer = CurrentViewer.require();
        var found = reader.find(caseId, viewer.person(), null);
        var stored = found.stored();
        if (stored == null) {
            throw new CaseProblem.NotFound();
        }
        var actors = capacities.of(stored, found.mine());
        var today = now.atZone(Moment.ZONE).toLocalDate();
        var around = details.read(stored, viewer.person(), actors.isEmpty() ? "NONE" : actors.getFirst().capacity().name(), today);
        return view(procedures.get(stored.procedure()), stored, around, actors, viewer.person(), now, today);
    }

    private <S extends Enum<S> & CaseState, P> CaseView view(
            Bound<S, P, ?> bound, StoredCase stored, CaseDetails.Around around, List<Actor> actors, UUID viewer, Instant now, LocalDate today) {
        var matter = bound.matter(stored);
        var awaited = bound.procedure().awaited(matter);
        var standings = around.people();
        var ids = new TreeSet<UUID>(standings.stream().map(PersonStanding::person).toList());
        if (stored.owner() != null) {
            ids.add(stored.owner());
        }
        var faces = people.faces(ids);
        var names = faces.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name()));
        var periods = around.periods();
        var sides = actors.stream().filter(a -> a.forParty() != null).toList();
        Predicate<PeriodView> own = p -> sides.stream().anyMatch(a -> mustKeep(a, p, awaited));
        var next = periods.stream()
                .filter(p -> p.status().equals("RUNNING") || p.status().equals("OVERDUE"))
                .min(comparing((PeriodView p) -> !own.test(p)).thenComparing(PeriodView::dueOn));
        var due = next.map(p -> Due.of(p.id(), p.name(), p.dueOn(), bound.procedure().periods(), today)).orElse(null);
        var state = bound.state(stored.state());
        var plain = state.plainTo(actors.isEmpty() ? null : actors.getFirst().capacity());
        var whom = awaited.named(stored.parties());
        var capacity = awaited.capacity();
        var row = new CaseRow(
                stored.id(), stored.procedure(), bound.procedure().label(), stored.number(), stored.title(), stored.cause(),
                stored.court(), courts.nameOf(stored.court()), stored.unit() == null ? null : courts.unitNameOf(stored.unit()),
                state.name(), state.label(), capacity == null ? null : capacity.name(), whom,
                stored.owner(), stored.owner() == null ? null : names.get(stored.owner()), due, next.filter(own).isPresent(),
                stored.openedAt().atZone(Moment.ZONE).toLocalDate(), stored.updatedAt(), state.isFinal(), around.dispute().green() && sides.isEmpty());
        var dispute = around.dispute();
        return new CaseView(
                row, stored.version(), stored.disputeId(), plain,
                actors.stream().map(a -> new CaseView.Mine(a.capacity().name(), a.capacity().label(), a.forParty(), a.mayDispose())).toList(),
                bound.visible(matter, actors.isEmpty() ? Actor.clock() : actors.getFirst()),
                parties(stored, around, faces, viewer), offers.of(bound, matter, actors, now),
                offers.onceIdentified(bound, matter, actors, now), periods,
                around.lineage(), around.fees(),
                papers.instruments(stored.id()), papers.files(stored.disputeId()), officials(standings, names), dispute.story(),
                dispute.claims(), dispute.amount(), dispute.elements(),
                new CaseView.Next(plain, state.task(), whom, awaited.sides(), due));
    }

    /** Where sides are awaited one by one, a period is for each of these, whoever of them answers for it. */
    private static boolean mustKeep(Actor side, PeriodView period, Awaited awaited) {
        boolean forSides = Stream.of(Standing.values()).anyMatch(s -> s.isParty() && s.label().equals(period.responsibleLabel()));
        return forSides && !awaited.sides().isEmpty() ? awaited.sides().contains(side.forParty()) : side.capacity().label().equals(period.responsibleLabel());
    }

    private static People.Face faceOf(@Nullable UUID person, Map<UUID, People.Face> faces) {
        return person == null ? UNKNOWN : faces.getOrDefault(person, UNKNOWN);
    }

    private List<CaseView.PartyView> parties(
            StoredCase stored, CaseDetails.Around around, Map<UUID, People.Face> faces, UUID viewer) {
        return stored.parties().stream()
                .map(p -> {
                    var behind = around.people().stream().filter(s -> p.id().equals(s.party())).toList();
                    var agents = behind.stream()
                            .filter(s -> !s.person().equals(p.person()))
                            .map(s -> faceOf(s.person(), faces).name())
                            .toList();
                    return new CaseView.PartyView(
                            p.id(), p.name(), p.kind().name(), p.kind().label(), p.standing().name(), p.standing().label(),
                            viewer.equals(p.person()), !behind.isEmpty(), faceOf(p.person(), faces).identified(),
                            around.electronicService().get(p.id()), agents);
                })
                .toList();
    }

    private static List<CaseView.Official> officials(List<PersonStanding> standings, Map<UUID, String> names) {
        return standings.stream()
                .filter(s -> OFFICIALS.contains(s.standing()))
                .map(s -> new CaseView.Official(
                        s.standing(), Standing.valueOf(s.standing()).label(), s.person(), names.getOrDefault(s.person(), "")))
                .collect(Collectors.toList());
    }
}
