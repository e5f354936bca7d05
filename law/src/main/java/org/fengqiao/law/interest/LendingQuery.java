package org.fengqiao.law.interest;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Periods;

/**
 * A question about a private loan.
 *
 * @param to the day up to which interest is reckoned, itself not counted
 * @param filed when the suit was filed, which decides on the transition of 2020
 * @param voluntary whether what was paid under the old cap was willingly paid for the agreed interest, also above the cap and up to where it is void
 */
public record LendingQuery(
        Loan loan, LocalDate to, LocalDate filed, List<Repayment> repayments, Lpr lpr, DayBase dayBase, boolean voluntary, OldCap oldCap) {

    public LendingQuery {
        Periods.plausible(to);
        Periods.plausible(filed);
        if (to.isBefore(loan.from())) {
            throw new InvalidInput("计息终日 " + to + " 早于始日 " + loan.from()).at("to");
        }
        repayments = Repayment.inOrder(List.copyOf(repayments), loan.from(), to);
    }

    public LendingQuery(
            Loan loan, LocalDate to, LocalDate filed, List<Repayment> repayments, Lpr lpr, DayBase dayBase, boolean voluntary) {
        this(loan, to, filed, repayments, lpr, dayBase, voluntary, OldCap.REMEMBERED);
    }

    public LendingQuery(Loan loan, LocalDate to, LocalDate filed, List<Repayment> repayments, Lpr lpr, DayBase dayBase) {
        this(loan, to, filed, repayments, lpr, dayBase, false);
    }

    public LendingQuery with(OldCap oldCap) {
        return new LendingQuery(loan, to, filed, repayments, lpr, dayBase, voluntary, oldCap);
    }

    public static LendingQuery of(Loan loan, LocalDate to, List<Repayment> repayments) {
        return new LendingQuery(loan, to, to, repayments, Lpr.builtIn(), DayBase.D365);
    }
}
