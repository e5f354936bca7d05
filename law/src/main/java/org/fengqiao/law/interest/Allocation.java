package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;

/** How one repayment was used: interest first, then principal, the rest overpaid. */
public record Allocation(LocalDate on, BigDecimal interest, BigDecimal principal, BigDecimal overpaid) {

    Line line(Article order) {
        var text = new StringBuilder()
                .append(on).append(" 还款，抵利息 ").append(Amounts.format(interest))
                .append(" 元、本金 ").append(Amounts.format(principal)).append(" 元");
        if (overpaid.signum() > 0) {
            text.append("，多付 ").append(Amounts.format(overpaid)).append(" 元");
        }
        return new Line(
                text.toString(), "", interest.add(principal).add(overpaid).negate(), order, Provenance.SUPPLIED);
    }
}
