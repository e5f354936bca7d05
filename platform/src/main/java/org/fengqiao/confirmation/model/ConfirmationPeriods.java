package org.fengqiao.confirmation.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.period.PeriodUnit.DAYS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Extension;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Terms;
import org.fengqiao.law.trial.TrialLimit;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** The periods of judicial confirmation. */
final class ConfirmationPeriods {

    static final Period APPLICATION = Period.of(
                    Terms.CONFIRMATION_APPLICATION, Standing.CLAIMANT, 7, Office.MEDIATION_CLERK)
            .onExpiry("lapse-unjoined");
    static final Period ACCEPTANCE =
            Period.of(Terms.CONFIRMATION_ACCEPTANCE, Office.FILING_JUDGE, 1, Office.TRIBUNAL_HEAD);
    static final Period REVIEW =
            Period.of(Terms.CONFIRMATION_REVIEW, Standing.RESPONSIBLE_JUDGE, 7, Office.PRESIDENT);

    /** To examine objections; no statute sets its length, so it is as long as a special procedure may take. */
    static final Period OBJECTION_REVIEW = Period.of(
            new PeriodRule(
                    "confirmation-objection-review", "审查对确认裁定的异议（法律没有规定期限，参照特别程序审限）", Terms.TRIAL_SPECIAL.length(),
                    Terms.TRIAL_SPECIAL.unit(), Terms.TRIAL_SPECIAL.article()),
            Standing.RESPONSIBLE_JUDGE, 7, Office.PRESIDENT);

    /** By how much the president may extend the review. */
    static final PeriodRule EXTENSION = extension(Objects.requireNonNull(TrialLimit.SPECIAL.longestExtension()));

    private static final int USUAL_SUPPLEMENT = 7;

    /** Days by which holidays move the end of a period at the most; none has been longer. */
    private static final int MOVED_AT_MOST = 10;

    /** Days in which a judge decides what to do with a withdrawal or a missing supplement; set by the platform, not by a statute. */
    private static final int TO_RULE = 5;

    /** Until the notice of what is to be supplied counts as served on every side; no statute fixes its length. */
    static final Period SERVE_SUPPLEMENT = Period.of(
                    new PeriodRule("serve-supplement-notice", "送达补充材料通知（内部提醒）", 10, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(356)),
                    Standing.RESPONSIBLE_JUDGE, 3, Office.TRIBUNAL_HEAD)
            .opening(supplement(USUAL_SUPPLEMENT));

    static final List<Period> ALL = List.of(
            APPLICATION, ACCEPTANCE, REVIEW, supplement(USUAL_SUPPLEMENT), unsupplied(TO_RULE), withdrawal(TO_RULE), OBJECTION_REVIEW, SERVE_SUPPLEMENT);

    private ConfirmationPeriods() {}

    /** The time to supply what the judge asks for, as the judge sets it; no statute fixes its length. */
    static Period supplement(int days) {
        return Period.of(
                        new PeriodRule(
                                "confirmation-supplement", "补充陈述和材料（法官指定）", days, DAYS,
                                CIVIL_PROCEDURE_INTERPRETATION.article(357)),
                        Standing.CLAIMANT, 2, Office.TRIBUNAL_HEAD)
                .onExpiry("lapse-unsupplied");
    }

    /** To decide what follows from a supplement that did not come. */
    static Period unsupplied(int days) {
        return toRule("confirmation-unsupplied", "处理逾期未补充（平台默认，法律没有规定）", days);
    }

    /** To rule on an application to withdraw. */
    static Period withdrawal(int days) {
        return toRule("confirmation-withdrawal", "裁定是否准许撤回（平台默认，法律没有规定）", days);
    }

    /** As many days as the platform gives, but never beyond the day on which the review is due. */
    static int daysToRule(@Nullable LocalDate reviewDue, LocalDate today) {
        return reviewDue == null ? TO_RULE : Math.clamp(ChronoUnit.DAYS.between(today, reviewDue), 1, TO_RULE);
    }

    private static Period toRule(String id, String name, int days) {
        return Period.of(
                new PeriodRule(id, name, days, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(357)), Standing.RESPONSIBLE_JUDGE, 1, Office.TRIBUNAL_HEAD);
    }

    private static PeriodRule extension(Extension longest) {
        return new PeriodRule("confirmation-review-extension", "延长审查期限", longest.length(), longest.unit(), longest.article());
    }

    /** The last day to which a review due that day may be extended. */
    static LocalDate lastDayOfExtension(LocalDate due, Calendar calendar) {
        return due(EXTENSION, due, calendar);
    }

    /** The last day on which a third party may object who knew of the ruling that day. */
    static LocalDate lastDayForThird(LocalDate knownOn, Calendar calendar) {
        return due(Terms.CONFIRMATION_OBJECTION_THIRD, knownOn, calendar);
    }

    /** The last day on which both sides may still apply. */
    static LocalDate lastDayToApply(LocalDate effectiveOn, Calendar calendar) {
        return due(APPLICATION.rule(), effectiveOn, calendar);
    }

    /** The last day on which a party may object to a ruling served that day. */
    static LocalDate lastDayToObject(LocalDate servedOn, Calendar calendar) {
        return due(Terms.CONFIRMATION_OBJECTION_PARTY, servedOn, calendar);
    }

    /** Nobody comes too late for a day that the holidays of its year, not known yet, may still move. */
    static boolean isOver(LocalDate last, LocalDate today, Calendar calendar) {
        return today.isAfter(calendar.awaits(last) ? last.plusDays(MOVED_AT_MOST) : last);
    }

    private static LocalDate due(PeriodRule rule, LocalDate from, Calendar calendar) {
        return Periods.reckonProvisionally(rule, from, calendar, Adjustments.NONE).due();
    }
}
