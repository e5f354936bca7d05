package org.fengqiao.filing.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.FILING_REGISTRATION;
import static org.fengqiao.law.Statute.LITIGATION_FEES;
import static org.fengqiao.law.period.PeriodUnit.DAYS;

import java.util.List;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Terms;
import org.fengqiao.law.trial.SuitReview;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;

/** The periods of filing, and those that acceptance sets running. */
final class FilingPeriods {

    static final Period REVIEW = Period.of(Terms.FILING_REVIEW, Office.FILING_JUDGE, 2, Office.TRIBUNAL_HEAD);
    static final Period REVIEW_ABROAD = Period.of(Terms.CROSS_BORDER_REVIEW, Office.FILING_JUDGE, 2, Office.TRIBUNAL_HEAD);
    private static final Period REVIEW_REVOCATION = Period.of(Terms.THIRD_PARTY_REVOCATION_FILING, Office.FILING_JUDGE, 3, Office.TRIBUNAL_HEAD);
    private static final Period REVIEW_OBJECTION = Period.of(Terms.ENFORCEMENT_OBJECTION_SUIT_FILING, Office.FILING_JUDGE, 3, Office.TRIBUNAL_HEAD);
    private static final List<Period> REVIEWS = List.of(REVIEW, REVIEW_ABROAD, REVIEW_REVOCATION, REVIEW_OBJECTION);
    static final Period PAYMENT =
            Period.of(Terms.FEE_PREPAYMENT, Standing.CLAIMANT, 2, Office.FILING_JUDGE).onExpiry("lapse-unpaid").owing();
    static final Period UNPAID_RULING = Period.of(
            new PeriodRule("unpaid-ruling", "对逾期未交费作出裁定（本院管理期限）", 5, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(213)),
            Office.FILING_JUDGE, 1, Office.TRIBUNAL_HEAD);
    /** Until the notice of the fee counts as served on every claimant; no statute fixes its length, so that nobody is overlooked whom it does not reach. */
    static final Period SERVE_FEE_NOTICE = Period.of(
            new PeriodRule("serve-fee-notice", "送达交费通知（内部提醒）", 10, DAYS, LITIGATION_FEES.article(22)), Office.FILING_CLERK, 3, Office.TRIBUNAL_HEAD)
            .opening(PAYMENT);
    static final Period SERVE_COPY = Period.of(Terms.SERVE_COMPLAINT, Office.FILING_CLERK, 2, Office.TRIBUNAL_HEAD);
    static final Period ANSWER =
            Period.of(Terms.DEFENCE, Standing.RESPONDENT, 3, Office.FILING_JUDGE).onExpiry("close-answer");
    static final Period ANSWER_FOREIGN =
            Period.of(Terms.DEFENCE_FOREIGN, Standing.RESPONDENT, 3, Office.FILING_JUDGE).onExpiry("close-answer");
    static final Period HAND_OVER =
            Period.of(Terms.TRANSFER_TO_DIVISION, Office.FILING_CLERK, 1, Office.TRIBUNAL_HEAD);
    static final Period TRIAL_SMALL_CLAIMS = Period.of(Terms.TRIAL_SMALL_CLAIMS, Office.JUDGE, 15, Office.PRESIDENT);
    static final Period TRIAL_SUMMARY = Period.of(Terms.TRIAL_SUMMARY, Office.JUDGE, 15, Office.PRESIDENT);
    static final Period TRIAL_ORDINARY = Period.of(Terms.TRIAL_ORDINARY, Office.JUDGE, 15, Office.PRESIDENT);

    private static final int USUAL_CORRECTION = 7;

    /** Until the notice of what is to be corrected counts as served on every claimant; no statute fixes its length. */
    static final Period SERVE_CORRECTION = Period.of(
                    new PeriodRule("serve-correction-notice", "送达补正通知（内部提醒）", 10, DAYS, FILING_REGISTRATION.article(7)),
                    Office.FILING_CLERK, 3, Office.TRIBUNAL_HEAD)
            .opening(correction(USUAL_CORRECTION));

    static final List<Period> ALL = List.of(
            REVIEW, REVIEW_ABROAD, correction(USUAL_CORRECTION), PAYMENT, SERVE_FEE_NOTICE, SERVE_COPY, ANSWER, ANSWER_FOREIGN, HAND_OVER,
            TRIAL_SMALL_CLAIMS, TRIAL_SUMMARY, TRIAL_ORDINARY, UNPAID_RULING, REVIEW_REVOCATION, REVIEW_OBJECTION, SERVE_CORRECTION);

    private FilingPeriods() {}

    /** The time the court has to look at a claim: longer where it came from across the border, and for some causes. */
    static Period review(Matter<FilingState, FilingParticulars> m) {
        var term = SuitReview.term(m.cause());
        var special = REVIEWS.stream().filter(p -> p.rule().equals(term) && !p.equals(REVIEW)).findFirst();
        return special.orElse(m.particulars().request().isCrossBorder() ? REVIEW_ABROAD : REVIEW);
    }

    /** The review of a claim is over. */
    static List<Effect> endReview(Matter<FilingState, FilingParticulars> m) {
        return REVIEWS.stream().filter(m::isRunning).<Effect>map(Effect.EndPeriod::new).toList();
    }

    /** The time to put things right, as the judge sets it; no statute fixes its length. */
    static Period correction(int days) {
        var rule = new PeriodRule("filing-correction", "补正（法官指定）", days, DAYS, FILING_REGISTRATION.article(7));
        return Period.of(rule, Standing.CLAIMANT, 2, Office.FILING_JUDGE).onExpiry("hand-back");
    }
}
