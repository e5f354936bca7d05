package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;
import org.jspecify.annotations.Nullable;

/**
 * What a debtor owes for performing late an obligation that is not money (迟延履行金): twice the loss already suffered, or, where
 * there is none, what the court fixes (CPI 505).
 *
 * @param loss what the creditor has lost, in yuan; zero for none
 * @param fixed what the court fixed for want of a loss, in yuan; null when it has not yet. Not used when there is a loss
 */
public record NonMoneyDelay(BigDecimal loss, @Nullable BigDecimal fixed) {

    /** The loss is compensated this many times. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(2);

    public NonMoneyDelay {
        loss = Amounts.check(loss, "已经造成的损失");
        fixed = fixed == null ? null : Amounts.check(fixed, "法院酌定的数额");
    }

    /** In yuan. */
    public BigDecimal amount() {
        return Line.sum(lines());
    }

    /** Whether the court has still to fix the amount: there is no loss, and no figure was given. */
    public boolean open() {
        return loss.signum() == 0 && fixed == null;
    }

    /** The explanation; its amounts add up to {@link #amount}. */
    public List<Line> lines() {
        var article = Statute.CIVIL_PROCEDURE_INTERPRETATION.article(505);
        if (loss.signum() > 0) {
            return List.of(Line.of("迟延履行非金钱义务，双倍补偿已经造成的损失", Amounts.format(loss) + " × 2", loss.multiply(TIMES), article));
        }
        return fixed == null
                ? List.of(Line.note("没有造成损失，迟延履行金由法院酌定；尚未给出酌定数额", article))
                : List.of(new Line("没有造成损失，迟延履行金由法院酌定", "", fixed, article, Provenance.SUPPLIED));
    }
}
