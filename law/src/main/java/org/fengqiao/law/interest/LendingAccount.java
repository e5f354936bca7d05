package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running account of a private loan, in fen. */
final class LendingAccount {

    private final LendingQuery query;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Allocation> allocations = new ArrayList<>();
    private long principal;
    private long interest;
    private long accrued;
    private long overpaid;
    private @Nullable RateBasis band;
    private long unforced;

    LendingAccount(LendingQuery query) {
        this.query = query;
        this.principal = query.loan().principal().unscaledValue().longValue();
    }

    Owed run() {
        var rates = new LendingRates(query).rates();
        int nextRepayment = 0;
        var repayments = query.repayments();
        for (int i = 0; i < rates.size(); i++) {
            var basis = rates.get(i).basis();
            long scaled = basis.scaled();
            enter(query.voluntary() ? rates.get(i).band() : null);
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

    /** Interest between the old cap and where it was void is never owed: what is still unpaid of it when the old cap ends is forgotten. */
    private void enter(@Nullable RateBasis nextBand) {
        band = nextBand;
        if (nextBand == null) {
            unforced = 0;
        }
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
        if (band != null) {
            unforced += band.interest(principal, days, band.scaled());
        }
    }

    private void pay(Repayment repayment) {
        long left = repayment.fen();
        long toInterest = Math.min(left, interest);
        left -= toInterest;
        long toUnforced = Math.min(left, unforced);
        left -= toUnforced;
        long toPrincipal = Math.min(left, principal);
        left -= toPrincipal;
        interest -= toInterest;
        unforced -= toUnforced;
        principal -= toPrincipal;
        overpaid += left;
        allocations.add(new Allocation(repayment.on(), toInterest, toUnforced, toPrincipal, left));
    }
}
