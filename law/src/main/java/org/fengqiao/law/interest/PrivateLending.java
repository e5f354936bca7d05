package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Statute;

/** Reckons what is owed on a private loan; repayments go to interest first, then to principal (民法典561). */
public final class PrivateLending {

    private PrivateLending() {}

    public static Owed reckon(LendingQuery query) {
        return new Account(query).run();
    }

    /**
     * The most that can be asked for at the end when interest was turned into principal again and again (art. 27): the first
     * principal and interest on it at the cap for the whole time.
     *
     * @param claimed principal and interest together, as the last note says
     */
    public static Line compoundLimit(
            BigDecimal firstPrincipal, BigDecimal cap, LocalDate from, LocalDate to, BigDecimal claimed, DayBase dayBase) {
        var principal = Amounts.check(firstPrincipal, "最初本金");
        var asked = Amounts.check(claimed, "主张的本息");
        Loan.checkRate(cap, "利率上限");
        long days = to.toEpochDay() - from.toEpochDay();
        if (days < 0) {
            throw new InvalidInput("终日 " + to + " 早于始日 " + from);
        }
        var basis = new RateBasis(
                cap, dayBase.days(), Amounts.percent(cap), "", Statute.PRIVATE_LENDING.article(27), Statute.PRIVATE_LENDING.provenance());
        long interest = basis.interest(principal.unscaledValue().longValue(), days, basis.scaled());
        var limit = principal.add(BigDecimal.valueOf(interest, 2));
        var allowed = asked.min(limit);
        return Line.of(
                "复利上限：最初本金加整个期间按上限利率的利息" + (asked.compareTo(limit) > 0 ? "，主张的 " + Amounts.format(asked) + " 元超过上限，只支持上限" : "，主张的数额未超过"),
                Amounts.format(principal) + " + " + Amounts.format(principal) + " × " + Amounts.percent(cap) + " ÷ " + dayBase.days() + " × " + days + " = "
                        + Amounts.format(limit) + "，支持",
                allowed,
                Statute.PRIVATE_LENDING.article(27));
    }

    /** The running account, in fen. */
    private static final class Account {

        private final LendingQuery query;
        private final List<Segment> segments = new ArrayList<>();
        private final List<Allocation> allocations = new ArrayList<>();
        private long principal;
        private long interest;
        private long accrued;
        private long overpaid;

        Account(LendingQuery query) {
            this.query = query;
            this.principal = query.loan().principal().unscaledValue().longValue();
        }

        Owed run() {
            var rates = new LendingRates(query.loan(), query.filed(), query.to(), query.lpr(), query.dayBase()).rates();
            int nextRepayment = 0;
            var repayments = query.repayments();
            for (int i = 0; i < rates.size(); i++) {
                var basis = rates.get(i).basis();
                long scaled = basis.scaled();
                var day = rates.get(i).day();
                var end = i + 1 < rates.size() ? rates.get(i + 1).day() : query.to();
                boolean last = i + 1 == rates.size();
                while (nextRepayment < repayments.size()
                        && (last || repayments.get(nextRepayment).on().isBefore(end))) {
                    var repayment = repayments.get(nextRepayment++);
                    accrue(day, repayment.on(), basis, scaled);
                    day = repayment.on();
                    pay(repayment);
                }
                accrue(day, end, basis, scaled);
            }
            return new Owed(
                    query,
                    BigDecimal.valueOf(principal, 2),
                    BigDecimal.valueOf(interest, 2),
                    BigDecimal.valueOf(accrued, 2),
                    BigDecimal.valueOf(overpaid, 2),
                    segments,
                    allocations);
        }

        private void accrue(LocalDate from, LocalDate to, RateBasis basis, long scaledRate) {
            long days = to.toEpochDay() - from.toEpochDay();
            if (days <= 0 || principal == 0) {
                return;
            }
            long amount = basis.interest(principal, days, scaledRate);
            segments.add(new Segment(from, to, principal, amount, basis));
            interest += amount;
            accrued += amount;
        }

        private void pay(Repayment repayment) {
            long left = repayment.fen();
            long toInterest = Math.min(left, interest);
            left -= toInterest;
            long toPrincipal = Math.min(left, principal);
            left -= toPrincipal;
            interest -= toInterest;
            principal -= toPrincipal;
            overpaid += left;
            allocations.add(new Allocation(repayment.on(), toInterest, toPrincipal, left));
        }
    }
}
