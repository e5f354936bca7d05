package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;

/** How one repayment was used, in fen: interest first, then principal, the rest overpaid. */
public record Allocation(LocalDate on, long interestFen, long principalFen, long overpaidFen) {

    /** In yuan. */
    public BigDecimal interest() {
        return BigDecimal.valueOf(interestFen, 2);
    }

    /** In yuan. */
    public BigDecimal principal() {
        return BigDecimal.valueOf(principalFen, 2);
    }

    /** In yuan. */
    public BigDecimal overpaid() {
        return BigDecimal.valueOf(overpaidFen, 2);
    }

    Line line(Article order, Phrase phrase) {
        phrase.add(on).add(" 还款，抵利息 ").yuan(interestFen).add(" 元、本金 ").yuan(principalFen).add(" 元");
        if (overpaidFen > 0) {
            phrase.add("，多付 ").yuan(overpaidFen).add(" 元");
        }
        var paid = BigDecimal.valueOf(-(interestFen + principalFen + overpaidFen), 2);
        return new Line(phrase.take(), "", paid, order, Provenance.SUPPLIED);
    }
}
