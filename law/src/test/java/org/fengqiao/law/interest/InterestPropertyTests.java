package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.law.Line;

class InterestPropertyTests {

    private static final LocalDate CONTRACT = LocalDate.of(2021, 3, 1);
    private static final int DAYS = 1500;

    @Provide
    Arbitrary<Repayment> repayment() {
        return Combinators.combine(Arbitraries.integers().between(0, DAYS), Arbitraries.longs().between(1, 3_000_000))
                .as((day, fen) -> new Repayment(CONTRACT.plusDays(day), BigDecimal.valueOf(fen, 2)));
    }

    private static Owed owed(long principalFen, List<Repayment> repayments) {
        var loan = Loan.of(BigDecimal.valueOf(principalFen, 2), new BigDecimal("0.13"), CONTRACT, CONTRACT);
        return PrivateLending.reckon(LendingQuery.of(loan, CONTRACT.plusDays(DAYS), repayments));
    }

    @Property(tries = 500)
    void aRepaymentNeverRaisesWhatIsOwed(
            @ForAll @LongRange(min = 1, max = 100_000_000) long principal,
            @ForAll @Size(max = 20) List<@net.jqwik.api.From("repayment") Repayment> repayments,
            @ForAll("repayment") Repayment another) {
        var more = new ArrayList<>(repayments);
        more.add(another);
        assertThat(owed(principal, more).total()).isLessThanOrEqualTo(owed(principal, repayments).total());
    }

    @Property(tries = 500)
    void linesAddUpToWhatIsOwed(
            @ForAll @LongRange(min = 1, max = 100_000_000) long principal,
            @ForAll @Size(max = 20) List<@net.jqwik.api.From("repayment") Repayment> repayments) {
        var owed = owed(principal, repayments);
        assertThat(Line.sum(owed.lines())).isEqualByComparingTo(owed.total());
        assertThat(owed.principal().signum()).isNotNegative();
        assertThat(owed.interest().signum()).isNotNegative();
    }

    @Property
    void neverOverflows(
            @ForAll @LongRange(max = 100_000_000_000_000L) long fen,
            @ForAll @LongRange(max = 100_000) long days,
            @ForAll @LongRange(max = 1_000_000_000L) long rate,
            @ForAll @LongRange(min = 1, max = 36_500_000_000L) long divisor) {
        var exact = new BigDecimal(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(days)).multiply(BigInteger.valueOf(rate)))
                .divide(BigDecimal.valueOf(divisor), 0, java.math.RoundingMode.HALF_UP)
                .toBigInteger();
        if (exact.bitLength() < 63) {
            assertThat(Exact.multiplyDivide(fen, days, rate, divisor)).isEqualTo(exact.longValueExact());
        }
    }

    /** Two paths must agree: the account in segments against a loop over every single day on the same segment sums. */
    @Property(tries = 200)
    void agreesWithTheSumOverSegments(@ForAll @LongRange(min = 1, max = 100_000_000) long principal) {
        var owed = owed(principal, List.of());
        var expected = BigDecimal.valueOf(principal, 2)
                .multiply(new BigDecimal("0.13"))
                .multiply(BigDecimal.valueOf(DAYS))
                .divide(BigDecimal.valueOf(365), 2, java.math.RoundingMode.HALF_UP);
        assertThat(owed.interest()).isEqualByComparingTo(expected);
    }
}
