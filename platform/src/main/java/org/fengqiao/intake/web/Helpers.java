package org.fengqiao.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.identity.Authorisation;
import org.fengqiao.identity.Authorisation.Relation;
import org.fengqiao.identity.Authorisations;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.Viewer;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.WayOut;
import org.fengqiao.intake.model.DraftCheck;
import org.fengqiao.intake.model.DraftCheck.Flaw;
import org.fengqiao.intake.store.Draft;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Those who tell a dispute for a relative or neighbour without an office. Anyone may tell; nobody acts for another without leave (民诉法第六十二条:
 * 委托他人代为诉讼必须提交授权委托书), and nobody who has an account is drawn in without having said so.
 */
@Component
class Helpers {

    /** The ties offered on the page that make a relative; words of one's own make a helper. */
    private static final Set<String> NEAR = Set.of("配偶", "子女", "父母", "其他亲属");

    private final People people;
    private final Authorisations authorisations;
    private final Dossier dossier;
    private final InstantSource clock;

    Helpers(People people, Authorisations authorisations, Dossier dossier, InstantSource clock) {
        this.people = people;
        this.authorisations = authorisations;
        this.dossier = dossier;
        this.clock = clock;
    }

    /** Whether it is told for somebody else by one who holds no office for that. */
    static boolean helps(Draft draft, Viewer viewer) {
        return isForOthers(draft.content()) && Registrars.officeOf(viewer).isEmpty();
    }

    static boolean isForOthers(DraftContent content) {
        return content.onBehalfOf() != null && content.parties(Standing.CLAIMANT).stream().noneMatch(DraftParty::self);
    }

    /** What keeps a helper from handing in; a court takes a claim from an agent with leave alone. */
    List<Flaw> flaws(Draft draft, Viewer viewer) {
        if (!helps(draft, viewer)) {
            return List.of();
        }
        var content = draft.content();
        var flaws = new ArrayList<>(DraftCheck.ofHelper(Objects.requireNonNull(content.onBehalfOf()), LocalDate.ofInstant(clock.instant(), Moment.ZONE)));
        var claimants = content.parties(Standing.CLAIMANT);
        if (content.way() == WayOut.FILING && !claimants.isEmpty()) {
            var known = known(claimants.getFirst());
            var leave = known.filter(p -> mayActFor(p, viewer)).isPresent();
            if (!leave && known.filter(people::signsIn).isPresent()) {
                flaws.add(new Flaw("/onBehalfOf/authorisation", "他在本平台有账号：请他本人登录后在“账号与安全”里请您代办，再提交"));
            } else if (!leave && paper(draft) == null) {
                flaws.add(new Flaw("/onBehalfOf/authorisation", "替别人起诉要有授权书，请拍照上传；还没有的，可以先选调解"));
            }
        }
        return flaws;
    }

    /** Who is behind the one it is told for, with the helper's leave on record; empty where that person still has to say so. */
    Optional<UUID> principal(DraftParty first, Draft draft, Viewer viewer) {
        var known = known(first);
        if (known.filter(p -> mayActFor(p, viewer)).isPresent()) {
            return known;
        }
        var paper = paper(draft);
        if (paper == null || known.filter(people::signsIn).isPresent()) {
            return Optional.empty();
        }
        var person = known.orElseGet(() -> people.enter(NewPerson.named(first.nameOrNothing(), free(first.idNumber()), blankToNull(first.phone()))));
        var dispute = UUID.nameUUIDFromBytes((draft.id() + "/dispute").getBytes(StandardCharsets.UTF_8));
        allow(draft.id(), person, viewer.person(), relation(draft), dispute, paper, viewer.person());
        return Optional.of(person);
    }

    /** Puts the leave for one dispute on record. */
    void allow(UUID draft, UUID principal, UUID agent, String relation, UUID dispute, @Nullable UUID paper, UUID by) {
        authorisations.record(new Authorisation(
                UUID.nameUUIDFromBytes((draft + "/leave").getBytes(StandardCharsets.UTF_8)), principal, agent,
                NEAR.contains(relation) ? Relation.RELATIVE : Relation.HELPER, dispute, false, today(), null, paper, by, false));
    }

    /** Whom the number told, or else name and phone, belongs to. */
    Optional<UUID> known(DraftParty p) {
        var number = blankToNull(p.idNumber());
        var phone = blankToNull(p.phone());
        return Optional.ofNullable(number)
                .flatMap(people::findByIdNumber)
                .filter(found -> found.name().equals(p.nameOrNothing()))
                .or(() -> number != null || phone == null ? Optional.empty() : people.findByPhone(p.nameOrNothing(), phone).filter(f -> people.signsIn(f.id())))
                .map(Person::id);
    }

    static String relation(Draft draft) {
        var asked = draft.content().onBehalfOf();
        var relation = asked == null ? null : asked.relation();
        return relation == null ? "" : relation;
    }

    /** The signed paper, if it is one of the draft's own files. */
    @Nullable UUID paper(Draft draft) {
        var asked = draft.content().onBehalfOf();
        var named = asked == null ? null : asked.authorisation();
        return named != null && dossier.ofDraft(draft.id()).stream().map(DossierFile::id).anyMatch(named::equals) ? named : null;
    }

    private boolean mayActFor(UUID principal, Viewer viewer) {
        return authorisations.concerning(viewer.person()).stream()
                .anyMatch(a -> a.principal().equals(principal) && a.agent().equals(viewer.person()) && a.dispute() == null && inForce(a));
    }

    private boolean inForce(Authorisation a) {
        var until = a.until();
        return !a.revoked() && !a.from().isAfter(today()) && (until == null || !until.isBefore(today()));
    }

    private LocalDate today() {
        return clock.instant().atZone(Moment.ZONE).toLocalDate();
    }

    /** A number that is somebody else's names nobody. */
    private @Nullable String free(@Nullable String number) {
        var told = blankToNull(number);
        return told == null || people.findByIdNumber(told).isPresent() ? null : told;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
