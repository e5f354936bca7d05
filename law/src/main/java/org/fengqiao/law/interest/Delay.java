package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Exclusion;
import org.fengqiao.law.period.Periods;

/**
 * A judgment debt performed late.
 *
 * @param debt money owed under the instrument, general interest left out, in yuan
 * @param other what else the instrument orders to pay, general interest above all, which bears no double interest
 * @param from the day the time for performance ended
 * @param to the day of performance, itself not counted unless {@code lastDayCounts}
 * @param pauses stays and deferrals the debtor did not ask for, which do not count (art. 3)
 */
public record Delay(
        BigDecimal debt,
        BigDecimal other,
        LocalDate from,
        LocalDate to,
        List<Repayment> repayments,
        List<Exclusion> pauses,
        boolean lastDayCounts) {

    public Delay {
        debt = Amounts.check(debt, "本金");
        other = Amounts.check(other, "其他应付款");
        Statute.DELAYED_PERFORMANCE.requireInForce(Periods.plausible(from), "迟延履行利息");
        Periods.plausible(to);
        if (to.isBefore(from)) {
            throw new InvalidInput("终日 " + to + " 早于始日 " + from).at("to");
        }
        repayments = Repayment.inOrder(List.copyOf(repayments), from, to);
        pauses = pauses.stream().sorted(Comparator.comparing(Exclusion::from)).toList();
    }

    public static Delay of(BigDecimal debt, LocalDate from, LocalDate to) {
        return new Delay(debt, Amounts.ZERO, from, to, List.of(), List.of(), false);
    }
}
