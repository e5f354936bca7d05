package org.fengqiao.law.auction;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Terms;

/** When a seizure lapses, by when to ask for its renewal, and when to be warned. A seizure that lapses on a rest day is not prolonged by it. */
public final class Seizure {

    /** Days before the end at which people are warned; ours, not the law's. */
    public static final List<Integer> WARNINGS = List.of(30, 15, 7);

    private Seizure() {}

    /** The last day on which a seizure of the longest kind still holds. */
    public static LocalDate lastDay(Asset asset, LocalDate seized) {
        return Periods.plausible(seized).plus(Period.ofYears(asset.seizure().length())).minusDays(1);
    }

    /** @param years how long it was ordered for, at most what the law allows for the asset */
    public static LocalDate lastDay(Asset asset, LocalDate seized, int years) {
        if (years < 1 || years > asset.seizure().length()) {
            throw new InvalidInput(asset.label() + "的查封冻结期限不得超过 " + asset.seizure().amount());
        }
        return Periods.plausible(seized).plusYears(years).minusDays(1);
    }

    public static List<Milestone> milestones(Asset asset, LocalDate seized) {
        var end = lastDay(asset, seized);
        var list = new ArrayList<Milestone>();
        list.add(Milestone.of("seized", asset.label() + "查封、扣押或冻结之日", seized, asset.seizure().article()));
        for (int days : WARNINGS) {
            list.add(new Milestone(
                    "warning-" + days, "届满前 " + days + " 日提醒", end.minusDays(days), asset.seizure().article(), Provenance.PROJECT_DEFAULT));
        }
        list.add(Milestone.of(
                "renewal",
                "申请续行保全最迟之日（届满 7 日前）",
                end.minusDays(Terms.SEIZURE_RENEWAL_APPLICATION.length()),
                Terms.SEIZURE_RENEWAL_APPLICATION.article()));
        list.add(Milestone.of("lapse", "查封、冻结的最后一日，未续行的次日起失效", end, Statute.SEIZURE.article(27)));
        return list;
    }
}
