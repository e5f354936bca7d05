package org.fengqiao.mediation.model;

import static org.fengqiao.mediation.model.MediationState.*;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.confirmation.ConfirmationCourt;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Standing;

/** How a mediation ends, and what it turns into (在线调解规则 arts. 9, 20, 21, 25; 民事诉讼法 art. 205). */
final class Ends {

    private Ends() {}

    static Outcome<MediationState, MediationParticulars> sendBack(
            Matter<MediationState, MediationParticulars> m, ReturnReason reason, String note) {
        return m.to(
                RETURNED,
                m.particulars().with(Closing.returned(new Return(reason, note))),
                Effects.join(Effects.endAll(m), Effects.tellSides(MediationNotices.RETURNED)));
    }

    static Outcome<MediationState, MediationParticulars> end(
            Matter<MediationState, MediationParticulars> m, EndGround ground, String note, Moment now) {
        var due = m.running().get(MediationPeriods.MEDIATE.id());
        if (ground == EndGround.TIME_UP && due != null && !now.today().isAfter(due)) {
            return m.refuse(
                    "not-yet-up", "调解期限到 " + due + " 才届满", "现在要结束的，请选择实际的终结情形", Statute.ONLINE_MEDIATION.article(25));
        }
        return ground == EndGround.AGREEMENT
                ? m.refuse("by-signing", "达成协议的，各方签署后自动结案，不用另外终结", "请提出协议，定稿后请各方签署", Statute.ONLINE_MEDIATION.article(25))
                : close(m, ground, note, now);
    }

    static Outcome<MediationState, MediationParticulars> close(
            Matter<MediationState, MediationParticulars> m, EndGround ground, String note, Moment now) {
        var ended = m.particulars().extending(null).with(Closing.ended(new Ending(ground, note, now.today())));
        return switch (ground) {
            case AGREEMENT -> throw new IllegalStateException("an agreement ends by its last signature");
            case SETTLED_PRIVATELY ->
                m.to(
                        WITHDRAWN,
                        ended,
                        Effects.join(Effects.endAll(m), MediationPapers.ending(ground, note, now), Effects.tellAll(MediationNotices.WITHDRAWN)));
            case UNREACHABLE, UNWILLING, TOO_FAR_APART, TIME_UP, SIGNING_REFUSED, OTHER ->
                m.to(
                        FAILED,
                        ended,
                        Effects.join(
                                Effects.endAll(m),
                                MediationPapers.ending(ground, note, now),
                                MediationPapers.facts(m, ended),
                                List.of(
                                        new Effect.Notify(Standing.CLAIMANT, MediationNotices.ENDED),
                                        new Effect.Notify(Standing.RESPONDENT, MediationNotices.ENDED_AGAINST),
                                        new Effect.Notify(Standing.THIRD_PARTY, MediationNotices.ENDED_AGAINST),
                                        new Effect.Notify(Standing.MEDIATOR, MediationNotices.OVER))));
        };
    }

    /** One step, nothing typed twice: the request, the elements and the facts every side has confirmed go along. */
    static Outcome<MediationState, MediationParticulars> turnToFiling(Matter<MediationState, MediationParticulars> m) {
        var request = m.particulars().request();
        var filing = new FilingRequest(
                request.claims(), facts(m), request.amount(), request.elements(), request.files(), FilingChannel.AFTER_MEDIATION);
        return m.to(FILED, m.particulars(), filing.open(m.court()));
    }

    private static String facts(Matter<MediationState, MediationParticulars> m) {
        var story = m.particulars().request().story();
        var facts = m.particulars().facts();
        if (facts == null || !facts.confirmed().containsAll(m.sides())) {
            return story;
        }
        return story + "\n\n诉前调解中各方书面确认的无争议事实：\n" + String.join("\n", facts.facts());
    }

    /** Each side asks; when the last has asked, the case is opened. */
    static Outcome<MediationState, MediationParticulars> seekConfirmation(
            Matter<MediationState, MediationParticulars> m, UUID side) {
        var next = m.particulars().with(m.particulars().closing().soughtBy(side));
        if (!next.closing().confirmationSought().containsAll(m.sides())) {
            return m.to(SETTLED, next, Effects.tellSides(MediationNotices.SEEK_TOO));
        }
        var effective = Objects.requireNonNull(next.bargain().effectiveOn(), "settled without effect");
        var bid = ConfirmationBid.of(next, m.court(), effective);
        var court = ConfirmationCourt.of(bid, m.parties()).code().orElse(m.court());
        return m.to(
                CONFIRMATION_SOUGHT,
                next,
                Effects.join(
                        Effects.end(m, MediationPeriods.SEEK_CONFIRMATION),
                        List.of(bid.open(court, m.sides()))));
    }

    /** Before whom it was reached: the organisation entrusted or chosen, or the mediator in person. */
    static String organisation(MediationParticulars p) {
        var mandate = p.mandate();
        var organisation = mandate.organisation() == null ? p.request().organisation() : mandate.organisationName();
        return organisation != null ? organisation : mandate.name() != null ? "特邀调解员" + mandate.name() : "特邀调解组织";
    }
}
