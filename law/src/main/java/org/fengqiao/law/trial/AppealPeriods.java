package org.fengqiao.law.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Reckoning;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.period.Terms;

/**
 * How long each party may appeal. Parties served on different days have periods of their own, each from its own day (CPI 244).
 *
 * @param each in the order of the days on which they end
 * @param last the day on which the last of them ends
 */
public record AppealPeriods(List<OfParty> each, LocalDate last) {

    /** What is appealed from. */
    public enum Decision {
        JUDGMENT("judgment", "判决", Terms.APPEAL_JUDGMENT),
        RULING("ruling", "裁定", Terms.APPEAL_RULING);

        private final String id;
        private final String label;
        private final PeriodRule rule;

        Decision(String id, String label, PeriodRule rule) {
            this.id = id;
            this.label = label;
            this.rule = rule;
        }

        public String id() {
            return id;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param party how people call it, for example {@code 被告乙}
     * @param on the day it was served
     * @param abroad whether it has no domicile in China (CPL 286)
     */
    public record Service(String party, LocalDate on, boolean abroad) {}

    public record OfParty(Service service, Reckoning reckoning) {}

    public AppealPeriods {
        each = List.copyOf(each);
    }

    public static AppealPeriods of(Decision decision, List<Service> services, Calendar calendar) {
        if (services.isEmpty() || services.size() > 1000) {
            throw new InvalidInput("请给出每一当事人收到裁判文书的日期").at("served");
        }
        var names = new HashSet<String>();
        var each = new ArrayList<OfParty>();
        for (var service : services) {
            if (!names.add(service.party())) {
                throw new InvalidInput("当事人重复：" + service.party()).at("served");
            }
            var rule = Terms.on(service.on(), service.abroad() ? Terms.APPEAL_FOREIGN : decision.rule);
            each.add(new OfParty(service, Periods.reckon(rule, service.on(), calendar)));
        }
        each.sort(Comparator.comparing(party -> party.reckoning().due()));
        return new AppealPeriods(each, each.getLast().reckoning().due());
    }

    /** The explanation: each party's own period, then the day on which all have ended. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var party : each) {
            var reckoning = party.reckoning();
            var text = party.service().party() + "于 " + party.service().on() + " 收到，上诉期 " + reckoning.rule().amount() + "，至 " + reckoning.due();
            steps.add(new Step(text, reckoning.due(), reckoning.rule().article()));
        }
        steps.add(new Step("不能同时送达的，上诉期各自起算；全部届满之日为 " + last, last, Statute.CIVIL_PROCEDURE_INTERPRETATION.article(244)));
        return steps;
    }
}
