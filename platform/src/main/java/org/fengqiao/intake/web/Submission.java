package org.fengqiao.intake.web;

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
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewer;
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
    private final Helpers helpers;
    private final ToldForYou told;
    private final Dossier dossier;
    private final Courts courts;
    private final InstantSource clock;

    Submission(
            Drafts drafts, Intake intake, Cases cases, People people, Helpers helpers, ToldForYou told, Dossier dossier, Courts courts,
            InstantSource clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.cases = cases;
        this.people = people;
        this.helpers = helpers;
        this.told = told;
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
        var paper = fresh ? helpers.paper(draft) : null;
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
            if (Helpers.helps(draft, viewer)) {
                told.tell(draft, registration, seen, paper, viewer);
            }
        }
        var awaits = seen.awaits();
        return new Submitted(
                seen.disputeId(), seen.id(), seen.number(), new Next(seen.plain(), seen.dueOn(), awaits == null ? null : awaits.label()));
    }

    private Registration registration(Draft draft, String court, Viewer viewer) {
        var content = draft.content();
        var behind = new HashMap<String, UUID>();
        var office = draft.onBehalf() || Helpers.isForOthers(content) ? Registrars.officeOf(viewer) : Optional.<Office>empty();
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
        } else if (Helpers.isForOthers(content)) {
            if (!draft.submitted()) {
                helpers.principal(first, draft, viewer).ifPresent(id -> behind.put(first.key(), id));
            }
            boolean leave = behind.containsKey(first.key());
            standings = leave ? Map.of() : Map.of(viewer.person(), Standing.REGISTRAR);
            actor = new Actor(viewer.person(), viewer.name(), leave ? Standing.CLAIMANT : Standing.REGISTRAR, null);
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

    private Optional<UUID> known(DraftParty p) {
        var id = p.idNumber();
        return id == null || id.isBlank() || p.kindOrNatural() != Party.Kind.NATURAL
                ? Optional.empty()
                : people.findByIdNumber(id).filter(found -> found.name().equals(p.nameOrNothing())).map(Person::id);
    }
}
