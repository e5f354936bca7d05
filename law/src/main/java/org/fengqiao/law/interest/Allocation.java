package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/**
 * How one repayment was used, in fen: interest first, then principal, the rest overpaid.
 *
 * @param unforcedFen what was willingly paid for interest above the old cap and up to where it was void: not owed, and not given back
 */
public record Allocation(LocalDate on, long interestFen, long unforcedFen, long principalFen, long overpaidFen) {

    /** In yuan. */
    public BigDecimal interest() {
        return BigDecimal.valueOf(interestFen, 2);
    }

    /** In yuan. */
    public BigDecimal unforced() {
        return BigDecimal.valueOf(unforcedFen, 2);
    }

    /** In yuan. */
    public BigDecimal principal() {
        return BigDecimal.valueOf(principalFen, 2);
    }

    /** In yuan. */
    public BigDecimal overpaid() {
        return BigDecimal.valueOf(overpaidFen, 2);
    }

    Line line(Article order, Phrase phrase, OldCap oldCap) {
        phrase.add(on).add(" 还款，抵利息 ").yuan(interestFen).add(" 元、本金 ").yuan(principalFen).add(" 元");
        if (unforcedFen > 0) {
            phrase.add("，另 ").yuan(unforcedFen).add(" 元是自愿支付的年利率").add(Amounts.percent(oldCap.upheld())).add("至").add(Amounts.percent(oldCap.voidAbove())).add("部分的利息，不退还也不抵本金");
        }
        if (overpaidFen > 0) {
            phrase.add("，多付 ").yuan(overpaidFen).add(" 元");
        }
        var paid = BigDecimal.valueOf(-(interestFen + principalFen + overpaidFen), 2);
        return unforcedFen > 0
                ? new Line(phrase.take(), "", paid, Statute.PRIVATE_LENDING.article(31), oldCap.provenance())
                : new Line(phrase.take(), "", paid, order, Provenance.SUPPLIED);
    }
}
