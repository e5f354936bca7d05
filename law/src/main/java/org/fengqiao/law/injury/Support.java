package org.fengqiao.law.injury;

import static org.fengqiao.law.Statute.PERSONAL_INJURY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;

/** The living costs of dependants (被扶养人生活费): shared among supporters, and in no year more than one person's consumption (art. 17). */
final class Support {

    private Support() {}

    /** @param loss share of the working capacity lost, 1 for death */
    static List<Line> lines(InjuryQuery query, BigDecimal loss) {
        var lines = new ArrayList<Line>();
        var ends = new TreeSet<Integer>();
        query.dependants().forEach(dependant -> ends.add(dependant.years()));
        int begin = 0;
        for (int end : ends) {
            lines.add(stretch(query, loss, begin, end));
            begin = end;
        }
        return lines;
    }

    /** The years after {@code begin} up to {@code end}, in which the same dependants count. */
    private static Line stretch(InjuryQuery query, BigDecimal loss, int begin, int end) {
        var consumption = query.figures().requireConsumption();
        var years = BigDecimal.valueOf(end - begin);
        var shares = new ArrayList<String>();
        var perYear = BigDecimal.ZERO;
        for (var dependant : query.dependants()) {
            if (dependant.years() >= end) {
                shares.add(dependant.age() + " 岁 1/" + dependant.supporters());
                perYear = perYear.add(consumption
                        .multiply(loss)
                        .divide(BigDecimal.valueOf(dependant.supporters()), 10, RoundingMode.HALF_UP));
            }
        }
        boolean capped = perYear.compareTo(consumption) > 0;
        var counted = capped ? consumption : perYear;
        var formula = Amounts.brief(counted.setScale(2, RoundingMode.HALF_UP)) + " × " + years;
        var what = "被扶养人生活费，第 " + (begin + 1) + " 至 " + end + " 年（" + String.join("、", shares) + "）"
                + (capped ? "，年赔偿总额以 " + Amounts.brief(consumption) + " 元为限" : "")
                + (loss.compareTo(BigDecimal.ONE) < 0 ? "，丧失程度 " + Amounts.percent(loss) : "");
        var amount = counted.multiply(years).setScale(2, RoundingMode.HALF_UP);
        return new Line(what, formula, amount, PERSONAL_INJURY.article(17), query.figures().provenance());
    }
}
