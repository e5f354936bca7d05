package org.fengqiao.crossregion.model;

import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Periods;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;

/** The limits of cross-region filing: agreed in the alliance or set by the desk; no statute fixes their length. */
final class CrossRegionPeriods {

    /** Courts offer ways of filing that suit the parties. */
    static final Article SOURCE = Statute.FILING_REGISTRATION.article(14);

    private static final int USUAL_FORWARD = 1;
    private static final int USUAL_FEEDBACK = 3;
    private static final int USUAL_FORM = 7;

    static final List<Period> ALL = List.of(forward(USUAL_FORWARD), feedback(USUAL_FEEDBACK), form(USUAL_FORM));

    private CrossRegionPeriods() {}

    static Period forward(int workingDays) {
        var rule = new PeriodRule("cross-region-forward", "核对形式并转交（联盟约定）", workingDays, WORKING_DAYS, SOURCE);
        return Period.of(rule, Office.COLLABORATION_OFFICER, 0, Office.TRIBUNAL_HEAD);
    }

    static Period feedback(int workingDays) {
        var rule = new PeriodRule("cross-region-feedback", "管辖法院反馈（联盟约定）", workingDays, WORKING_DAYS, SOURCE);
        return Period.of(rule, Office.COLLABORATION_OFFICER, 1, Office.TRIBUNAL_HEAD);
    }

    static Period form(int days) {
        var rule = new PeriodRule("cross-region-form", "补好形式问题（法院指定）", days, DAYS, SOURCE);
        return Period.of(rule, Standing.CLAIMANT, 2, Office.COLLABORATION_OFFICER).onExpiry("lapse-form");
    }

    /** The last day of a period that starts on a day. */
    static LocalDate due(Period period, LocalDate from, Calendar calendar) {
        return Periods.reckonProvisionally(period.rule(), from, calendar, Adjustments.NONE).due();
    }
}
