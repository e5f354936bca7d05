package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;

/** A sum paid on a day, in yuan. */
public record Repayment(LocalDate on, BigDecimal amount) {

    public Repayment {
        amount = Amounts.check(amount, "还款金额");
        if (amount.signum() == 0) {
            throw new InvalidInput("还款金额应大于零（" + on + "）").at("repayments");
        }
    }

    /** By date, none before {@code first} and none after {@code last}. */
    static List<Repayment> inOrder(List<Repayment> repayments, LocalDate first, LocalDate last) {
        boolean sorted = true;
        for (int i = 0; i < repayments.size(); i++) {
            var on = repayments.get(i).on;
            if (on.isBefore(first) || on.isAfter(last)) {
                throw new InvalidInput("还款日 " + on + " 不在计息期间 " + first + " 至 " + last + " 内").at("repayments");
            }
            sorted &= i == 0 || !on.isBefore(repayments.get(i - 1).on);
        }
        return sorted
                ? repayments
                : repayments.stream().sorted(Comparator.comparing(Repayment::on)).toList();
    }

    long fen() {
        return amount.unscaledValue().longValue();
    }
}
