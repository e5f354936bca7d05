package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/**
 * What is owed on a private loan on a day.
 *
 * @param principal still owed
 * @param interest still owed
 * @param accrued all interest that has run
 * @param overpaid what was paid beyond everything owed
 */
public record Owed(
        LendingQuery query,
        BigDecimal principal,
        BigDecimal interest,
        BigDecimal accrued,
        BigDecimal overpaid,
        List<Segment> segments,
        List<Allocation> allocations) {

    private static final Article ORDER = Statute.CIVIL_CODE.article(561);

    public Owed {
        segments = List.copyOf(segments);
        allocations = List.copyOf(allocations);
    }

    /** Principal and interest together, less what was overpaid. */
    public BigDecimal total() {
        return principal.add(interest).subtract(overpaid);
    }

    /** The explanation; its amounts add up to {@link #total()}. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>(segments.size() + allocations.size() + 3);
        var loan = query.loan();
        lines.add(new Line("借款本金", "", loan.nominal(), Statute.CIVIL_CODE.article(667), Provenance.SUPPLIED));
        if (loan.prepaid().signum() > 0) {
            lines.add(Line.of(
                    "预先扣除的利息不计入本金，以实际出借的 " + Amounts.format(loan.principal()) + " 元为本金",
                    "",
                    loan.prepaid().negate(),
                    Statute.PRIVATE_LENDING.article(26)));
        }
        lines.add(Line.parameter(
                "日利率按年利率除以 " + query.dayBase().days() + " 计算，始日计入、终日不计入", null, Provenance.PROJECT_DEFAULT));
        var oldCap = query.oldCap();
        if (!query.voluntary() && new LendingRates(query).leavesBand(query.repayments())) {
            lines.add(Line.parameter(
                    "旧上限适用期间的还款，超过" + Amounts.percent(oldCap.upheld()) + "的部分已抵本金；借款人自愿支付到" + Amounts.percent(oldCap.voidAbove()) + "的不抵，须另行选择",
                    Statute.PRIVATE_LENDING.article(31),
                    oldCap.provenance()));
        }
        var phrase = new Phrase();
        int next = 0;
        for (var segment : segments) {
            while (next < allocations.size() && !allocations.get(next).on().isAfter(segment.from())) {
                lines.add(allocations.get(next++).line(ORDER, phrase, query.oldCap()));
            }
            lines.add(segment.line(phrase));
        }
        while (next < allocations.size()) {
            lines.add(allocations.get(next++).line(ORDER, phrase, query.oldCap()));
        }
        return lines;
    }
}
