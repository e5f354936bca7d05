package org.fengqiao.confirmation.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.period.PeriodUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;

/** The periods of judicial confirmation. */
final class ConfirmationPeriods {

    static final Period APPLICATION = Period.of(
                    Terms.CONFIRMATION_APPLICATION, Standing.CLAIMANT, 7, Office.MEDIATION_CLERK)
            .onExpiry("lapse-unjoined");
    static final Period ACCEPTANCE =
            Period.of(Terms.CONFIRMATION_ACCEPTANCE, Office.FILING_JUDGE, 1, Office.TRIBUNAL_HEAD);
    static final Period REVIEW =
            Period.of(Terms.CONFIRMATION_REVIEW, Standing.RESPONSIBLE_JUDGE, 7, Office.PRESIDENT);

    private static final int USUAL_SUPPLEMENT = 7;

    static final List<Period> ALL = List.of(APPLICATION, ACCEPTANCE, REVIEW, supplement(USUAL_SUPPLEMENT));

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

    /** The last day on which both sides may still apply. */
    static LocalDate lastDayToApply(LocalDate effectiveOn, Calendar calendar) {
        return due(APPLICATION.rule(), effectiveOn, calendar);
    }

    /** The last day on which a party may object to a ruling served that day. */
    static LocalDate lastDayToObject(LocalDate servedOn, Calendar calendar) {
        return due(Terms.CONFIRMATION_OBJECTION_PARTY, servedOn, calendar);
    }

    private static LocalDate due(PeriodRule rule, LocalDate from, Calendar calendar) {
        return Periods.reckonProvisionally(rule, from, calendar, Adjustments.NONE).due();
    }
}
