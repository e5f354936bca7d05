package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/**
 * The double part of the interest on a judgment debt performed late (加倍部分债务利息).
 *
 * @param amount all double interest that has run
 * @param paid what repayments covered of it after the instrument was performed (art. 4)
 * @param debtLeft still owed under the instrument
 */
public record DoubleInterest(
        Delay delay, BigDecimal amount, BigDecimal paid, BigDecimal debtLeft, List<Segment> segments) {

    public DoubleInterest {
        segments = List.copyOf(segments);
    }

    /** The explanation; its amounts add up to {@link #amount}. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>(segments.size() + 3);
        lines.add(Line.parameter(
                delay.lastDayCounts() ? "履行期届满之日起算，始日和终日都计入" : "履行期届满之日起算，始日计入、终日不计入",
                Statute.DELAYED_PERFORMANCE.article(2),
                Provenance.PROJECT_DEFAULT));
        for (var pause : delay.pauses()) {
            lines.add(Line.note(
                    pause.from() + " 至 " + pause.to() + " 因" + pause.reason() + "不计", Statute.DELAYED_PERFORMANCE.article(3)));
        }
        var phrase = new Phrase();
        for (var segment : segments) {
            lines.add(segment.line(phrase));
        }
        if (!delay.repayments().isEmpty()) {
            lines.add(Line.note(
                    "还款先清偿生效文书确定的金钱债务，再清偿加倍部分债务利息；尚欠文书债务 " + Amounts.format(debtLeft) + " 元，已付加倍利息 " + Amounts.format(paid)
                            + " 元",
                    Statute.DELAYED_PERFORMANCE.article(4)));
        }
        return lines;
    }
}
