package org.fengqiao.filing.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.FILING_REGISTRATION;
import static org.fengqiao.law.Statute.LITIGATION_FEES;
import static org.fengqiao.law.Statute.TRIAL_LIMITS;
import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.MONTHS;

import java.util.List;
import org.fengqiao.law.Article;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;

/** The periods of filing, and those that acceptance sets running. */
final class FilingPeriods {

    static final Period REVIEW =
            period("filing.review", "立案审查", 7, DAYS, CIVIL_PROCEDURE_LAW.article(126), Office.FILING_JUDGE, 2, Office.TRIBUNAL_HEAD);
    static final Period PAYMENT = period(
                    "filing.payment", "预交案件受理费", 7, DAYS, LITIGATION_FEES.article(22), Standing.CLAIMANT, 2, Office.FILING_JUDGE)
            .onExpiry("lapse-unpaid");
    static final Period SERVE_COPY =
            period("filing.serve-copy", "送达起诉状副本", 5, DAYS, CIVIL_PROCEDURE_LAW.article(128), Office.FILING_CLERK, 2, Office.TRIBUNAL_HEAD);
    static final Period ANSWER = period(
                    "filing.answer", "被告答辩", 15, DAYS, CIVIL_PROCEDURE_LAW.article(128), Standing.RESPONDENT, 3, Office.FILING_JUDGE)
            .onExpiry("close-answer");
    static final Period HAND_OVER =
            period("filing.hand-over", "移送审判庭", 3, DAYS, TRIAL_LIMITS.article(7), Office.FILING_CLERK, 1, Office.TRIBUNAL_HEAD);
    static final Period TRIAL_SMALL_CLAIMS =
            period("trial.small-claims", "小额诉讼审限", 2, MONTHS, CIVIL_PROCEDURE_LAW.article(168), Office.JUDGE, 15, Office.PRESIDENT);
    static final Period TRIAL_SUMMARY =
            period("trial.summary", "简易程序审限", 3, MONTHS, CIVIL_PROCEDURE_LAW.article(164), Office.JUDGE, 15, Office.PRESIDENT);
    static final Period TRIAL_ORDINARY =
            period("trial.ordinary", "普通程序审限", 6, MONTHS, CIVIL_PROCEDURE_LAW.article(152), Office.JUDGE, 15, Office.PRESIDENT);

    private static final int USUAL_CORRECTION = 7;

    static final List<Period> ALL = List.of(
            REVIEW, correction(USUAL_CORRECTION), PAYMENT, SERVE_COPY, ANSWER, HAND_OVER, TRIAL_SMALL_CLAIMS, TRIAL_SUMMARY, TRIAL_ORDINARY);

    private FilingPeriods() {}

    /** The time to put things right, as the judge sets it; no statute fixes its length. */
    static Period correction(int days) {
        return period("filing.correction", "补正（法官指定）", days, DAYS, FILING_REGISTRATION.article(7), Standing.CLAIMANT, 2, Office.FILING_JUDGE)
                .onExpiry("hand-back");
    }

    private static Period period(
            String id, String name, int length, PeriodUnit unit, Article article, Capacity who, int warn, Office escalateTo) {
        return Period.of(new PeriodRule(id, name, length, unit, article), who, warn, escalateTo);
    }
}
