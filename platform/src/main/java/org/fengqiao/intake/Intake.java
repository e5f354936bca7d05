package org.fengqiao.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.NewDispute;
import org.fengqiao.cases.Opening;
import org.fengqiao.cases.Priorities;
import org.fengqiao.cases.Receipt;
import org.fengqiao.courts.CourtUnit;
import org.fengqiao.courts.Courts;
import org.fengqiao.courts.Organisation;
import org.fengqiao.courts.Organisations;
import org.fengqiao.crossregion.CrossRegionRequest;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.intake.model.CauseSuggester;
import org.fengqiao.intake.model.DraftCheck;
import org.fengqiao.intake.model.Likeness;
import org.fengqiao.intake.store.Marks;
import org.fengqiao.mediation.MediationRequest;
import org.fengqiao.mediation.Way;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers disputes: whatever the channel, a dispute comes in here. */
@Service("disputeIntake")
public class Intake {

    /** How alike two stories between the same sides are that are one. */
    private static final double THE_SAME = 0.6;

    private final Cases cases;
    private final Priorities priorities;
    private final Organisations organisations;
    private final Courts courts;
    private final Marks marks;

    Intake(Cases cases, Priorities priorities, Organisations organisations, Courts courts, Marks marks) {
        this.courts = courts;
        this.organisations = organisations;
        this.cases = cases;
        this.priorities = priorities;
        this.marks = marks;
    }

    /** Opens the dispute with its first case, and remembers what duplicates are found by. The same key again changes nothing. */
    @Transactional
    public Receipt register(Registration r) {
        return register(r, opening(r));
    }

    /** As {@link #register}, for one of many of which whoever registers them tells the court together. */
    @Transactional
    public Receipt registerQuietly(Registration r) {
        return register(r, opening(r).quietly());
    }

    private Receipt register(Registration r, Opening opening) {
        var content = r.content();
        var dispute = new NewDispute(
                r.dispute(), r.court(), content.story().strip(), content.claims().strip(), content.yuan(), content.cause(),
                content.elements(), r.channel(), parties(r));
        var receipt = cases.open(dispute, opening, r.moment(), r.key(), r.requestId());
        if (!content.priority().isEmpty()) {
            priorities.told(r.dispute(), content.priority(), r.moment().actor(), r.moment().at());
        }
        marks.put(r);
        return receipt;
    }

    /** Everything that keeps a dispute from being registered at a court, in words that say what to do; empty where nothing does. */
    public List<String> flaws(DraftContent content, String court, LocalDate today) {
        return DraftCheck.of(content, Optional.of(court), today).stream().map(DraftCheck.Flaw::detail).toList();
    }

    /** The first case of a dispute of a court between the same two sides that tells much the same; of several the latest. Sees all of the court, so runs as the system. */
    public Optional<UUID> toldBefore(DraftContent content, String court, UUID except) {
        return marks.betweenTheSame(content, court).stream()
                .filter(m -> !m.disputeId().equals(except))
                .filter(m -> Likeness.of(m.facts(), marks.sought(content).facts()) >= THE_SAME)
                .map(Marks.Mark::caseId)
                .findFirst();
    }

    /** What a story may be about, best guess first; a person decides. */
    public List<CauseGuess> guessCauses(String story, int most) {
        return CauseSuggester.suggest(story, most).stream().map(s -> new CauseGuess(s.name(), s.score(), s.why())).toList();
    }

    private static List<NewDispute.NewParty> parties(Registration r) {
        return r.content().parties().stream()
                .map(p -> new NewDispute.NewParty(
                        r.party(p.key()), p.role(), p.kindOrNatural(), p.nameOrNothing(), p.idNumber(), p.phone(), p.address(),
                        p.district(), r.people().get(p.key()), answer(p, r)))
                .toList();
    }

    /** Nobody agrees to electronic service for another: what counts is what the teller says of oneself, or whoever comes to a desk says there. */
    private static @Nullable Boolean answer(DraftParty p, Registration r) {
        boolean own = r.channel().equals("WEB") ? r.moment().actor().person().equals(r.people().get(p.key())) : p.role() == Standing.CLAIMANT;
        return own ? p.electronicService() : null;
    }

    private Opening opening(Registration r) {
        var content = r.content();
        var way = content.way() == null ? Way.PEOPLE : content.way().mediation();
        if (way == null) {
            var request = new FilingRequest(
                    content.claims(), content.story(), content.yuan(), content.elements(), content.files(), content.abroad() ? FilingChannel.CROSS_BORDER : FilingChannel.DIRECT);
            var jurisdiction = content.court();
            if (jurisdiction != null && !jurisdiction.equals(r.court())) {
                var across = new CrossRegionRequest(request, jurisdiction);
                return new Opening(r.firstCase(), CrossRegionRequest.PROCEDURE, r.court(), r.desk(), across.particulars(), r.standings());
            }
            return new Opening(r.firstCase(), FilingRequest.PROCEDURE, r.court(), unit(r), request.particulars(), r.standings());
        }
        var wished = wished(content.organisation());
        var request = new MediationRequest(
                content.story(), content.claims(), content.yuan(), content.elements(), content.files(), way,
                wished.map(Organisation::name).orElse(null), wished.map(Organisation::id).orElse(null));
        return new Opening(r.firstCase(), MediationRequest.PROCEDURE, r.court(), unit(r), request.particulars(), r.standings());
    }

    /** The tribunal in whose townships the first respondent lives whose address is known; otherwise the one it was told at. Null for the court at large. */
    private @Nullable String unit(Registration r) {
        return r.content().parties(Standing.RESPONDENT).stream()
                .map(DraftParty::address)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(address -> courts.tribunalFor(r.court(), address))
                .map(CourtUnit::code)
                .orElse(r.desk());
    }

    /** The organisation wished for, where it is on the register. */
    private Optional<Organisation> wished(@Nullable String organisation) {
        try {
            return organisation == null || organisation.isBlank() ? Optional.empty() : organisations.find(UUID.fromString(organisation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
