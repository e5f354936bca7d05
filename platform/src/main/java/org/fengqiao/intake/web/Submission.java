package org.fengqiao.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.courts.CourtUnit;
import org.fengqiao.courts.Courts;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.identity.Authorisation;
import org.fengqiao.identity.Authorisation.Relation;
import org.fengqiao.identity.Authorisations;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewer;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.Intake;
import org.fengqiao.intake.Registration;
import org.fengqiao.intake.WayOut;
import org.fengqiao.intake.store.Draft;
import org.fengqiao.intake.store.Drafts;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a complete draft into a dispute: for oneself, for a relative or neighbour, or as an official for whoever came. */
@Component
class Submission {

    private final Drafts drafts;
    private final Intake intake;
    private final Cases cases;
    private final People people;
    private final Authorisations authorisations;
    private final Dossier dossier;
    private final Courts courts;
    private final InstantSource clock;

    Submission(
            Drafts drafts, Intake intake, Cases cases, People people, Authorisations authorisations, Dossier dossier, Courts courts,
            InstantSource clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.cases = cases;
        this.people = people;
        this.authorisations = authorisations;
        this.dossier = dossier;
        this.courts = courts;
        this.clock = clock;
    }

    /** What the teller is told at once: what comes next, by when, and whose move it is. */
    record Next(String what, @Nullable LocalDate when, @Nullable String whom) {}

    record Submitted(UUID disputeId, UUID caseId, @Nullable String number, Next next) {}

    /** Hands a draft in at a court, which may be another than the one that decides. Its own id is the key, so that handing it in again gives the same answer. */
    @Transactional
    public Submitted submit(Draft draft, String court) {
        var viewer = CurrentViewer.require();
        var registration = registration(draft, court, viewer);
        boolean fresh = !draft.submitted();
        if (fresh && draft.content().way() == WayOut.FILING && !viewer.realNameLevel().atLeast(RealNameLevel.DOCUMENT)) {
            throw new Problem(HttpStatus.CONFLICT, "identity/unidentified", "立案前要先核验身份", "向法院起诉，要先用身份证件核验一次是您本人；您填写的都已经保存")
                    .instead("请先核验身份再回来提交；不方便的，请到诉讼服务窗口办理");
        }
        if (fresh) {
            intake.register(registration);
            drafts.submitted(draft.id(), clock.instant());
        }
        var seen = cases.see(registration.firstCase());
        if (fresh) {
            dossier.adopt(draft.id(), seen.disputeId(), seen.id(), court);
        }
        var awaits = seen.awaits();
        return new Submitted(
                seen.disputeId(), seen.id(), seen.number(), new Next(seen.plain(), seen.dueOn(), awaits == null ? null : awaits.label()));
    }

    private Registration registration(Draft draft, String court, Viewer viewer) {
        var content = draft.content();
        var behind = new HashMap<String, UUID>();
        var office = draft.onBehalf() || isForOthers(content) ? Registrars.officeOf(viewer) : Optional.<Office>empty();
        var claimants = content.parties(Standing.CLAIMANT);
        var first = claimants.getFirst();
        Map<UUID, Standing> standings = Map.of();
        String channel = "WEB";
        Actor actor;
        if (office.isPresent()) {
            claimants.forEach(p -> known(p).ifPresent(id -> behind.put(p.key(), id)));
            standings = Map.of(viewer.person(), Standing.REGISTRAR);
            channel = Registrars.channelOf(office.get());
            actor = Actor.official(viewer.person(), viewer.name(), office.get());
        } else if (isForOthers(content)) {
            if (!draft.submitted()) {
                behind.put(first.key(), principal(first, content, viewer, draft));
            }
            standings = Map.of(viewer.person(), Standing.CLAIMANT);
            actor = new Actor(viewer.person(), viewer.name(), Standing.CLAIMANT, null);
        } else {
            var self = claimants.stream().filter(DraftParty::self).findFirst().orElse(first);
            behind.put(self.key(), viewer.person());
            actor = new Actor(viewer.person(), viewer.name(), Standing.CLAIMANT, null);
        }
        var moment = new Moment(clock.instant(), actor);
        return new Registration(
                draft.id(), court, office.isPresent() ? tribunal(viewer, court) : null, channel, content, behind, standings, moment, String.valueOf(MDC.get("requestId")));
    }

    /** The tribunal of the court one works at, where one does. */
    private @Nullable String tribunal(Viewer viewer, String court) {
        return viewer.offices().stream()
                .filter(held -> held.court().equals(court))
                .map(OfficeHeld::unit)
                .filter(Objects::nonNull)
                .filter(unit -> courts.unit(unit).filter(u -> u.kind() == CourtUnit.Kind.TRIBUNAL && !u.closed()).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static boolean isForOthers(DraftContent content) {
        return content.onBehalfOf() != null && content.parties(Standing.CLAIMANT).stream().noneMatch(DraftParty::self);
    }

    private Optional<UUID> known(DraftParty p) {
        var id = p.idNumber();
        return id == null || id.isBlank() || p.kindOrNatural() != Party.Kind.NATURAL
                ? Optional.empty()
                : people.findByIdNumber(id).filter(found -> found.name().equals(p.nameOrNothing())).map(Person::id);
    }

    /** The one it is told for, entered if not known yet, with the leave to act recorded for this one dispute. */
    private UUID principal(DraftParty first, DraftContent content, Viewer viewer, Draft draft) {
        var id = known(first).orElseGet(() -> people.enter(NewPerson.named(first.nameOrNothing(), blankToNull(first.idNumber()), blankToNull(first.phone()))));
        var asked = content.onBehalfOf();
        var relation = asked != null && asked.relation() != null && asked.relation().matches(".*(父|母|子|女|夫|妻|兄|弟|姐|妹|亲|祖|孙|RELATIVE).*")
                ? Relation.RELATIVE
                : Relation.HELPER;
        var today = clock.instant().atZone(Moment.ZONE).toLocalDate();
        var dispute = UUID.nameUUIDFromBytes((draft.id() + "/dispute").getBytes(StandardCharsets.UTF_8));
        authorisations.record(new Authorisation(
                UUID.nameUUIDFromBytes((draft.id() + "/leave").getBytes(StandardCharsets.UTF_8)), id, viewer.person(),
                relation, dispute, false, today, null, asked == null ? null : asked.authorisation(), viewer.person(), false));
        return id;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
