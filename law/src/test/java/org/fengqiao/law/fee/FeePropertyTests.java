package org.fengqiao.law.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.fengqiao.law.Line;

class FeePropertyTests {

    private static final long ONE_HUNDRED_MILLION_YUAN = 10_000_000_000L;

    private static BigDecimal fen(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    @Provide
    Arbitrary<FeeKind> kinds() {
        return Arbitraries.of(
                FeeKind.PROPERTY, FeeKind.DIVORCE, FeeKind.PERSONALITY, FeeKind.ENFORCEMENT, FeeKind.PRESERVATION, FeeKind.PAYMENT_ORDER, FeeKind.BANKRUPTCY);
    }

    @Property
    void aLargerAmountNeverCostsLess(
            @ForAll("kinds") FeeKind kind,
            @ForAll @LongRange(max = ONE_HUNDRED_MILLION_YUAN) long one,
            @ForAll @LongRange(max = ONE_HUNDRED_MILLION_YUAN) long two) {
        var less = Fees.of(FeeQuery.of(kind, fen(Math.min(one, two))));
        var more = Fees.of(FeeQuery.of(kind, fen(Math.max(one, two))));
        assertThat(more.amount()).isGreaterThanOrEqualTo(less.amount());
    }

    /** No rate exceeds 2.5 %, so one more yuan never costs more than three fen. */
    @Property
    void aYuanMoreNeverJumps(@ForAll("kinds") FeeKind kind, @ForAll @LongRange(max = ONE_HUNDRED_MILLION_YUAN) long amount) {
        var fee = Fees.of(FeeQuery.of(kind, fen(amount)));
        var next = Fees.of(FeeQuery.of(kind, fen(amount + 100)));
        assertThat(next.amount().subtract(fee.amount())).isLessThanOrEqualTo(new BigDecimal("0.03"));
    }

    @Property
    void linesAddUpToTheAmount(
            @ForAll @LongRange(max = ONE_HUNDRED_MILLION_YUAN) long amount,
            @ForAll Procedure procedure,
            @ForAll Ending ending) {
        var fee = Fees.of(FeeQuery.of(FeeKind.PROPERTY, fen(amount)).under(procedure).ending(ending));
        assertThat(Line.sum(fee.lines())).isEqualByComparingTo(fee.amount());
        assertThat(fee.amount().scale()).isEqualTo(2);
    }

    @Property
    void neverHalvesTwice(
            @ForAll @LongRange(max = ONE_HUNDRED_MILLION_YUAN) long amount,
            @ForAll Procedure procedure,
            @ForAll Ending ending,
            @ForAll boolean counterclaim) {
        var query = FeeQuery.of(FeeKind.PROPERTY, fen(amount));
        var whole = Fees.of(query).amount();
        var fee = Fees.of(query.under(procedure).ending(ending).as(counterclaim ? Position.COUNTERCLAIM : Position.CLAIM));
        assertThat(fee.amount().multiply(BigDecimal.TWO).subtract(whole)).isGreaterThanOrEqualTo(new BigDecimal("-0.01"));
    }

    @Property
    void everyFormulaComesToTheAmountBesideIt(
            @ForAll("kinds") FeeKind kind,
            @ForAll @LongRange(min = 1, max = ONE_HUNDRED_MILLION_YUAN) long amount,
            @ForAll Procedure procedure,
            @ForAll boolean reduced,
            @ForAll Settlement.Refund refund) {
        var query = FeeQuery.of(kind, fen(amount)).with(reduced ? new Relief.Reduction(new BigDecimal("0.3")) : Relief.NONE);
        var fee = Fees.of(kind.halves() ? query.under(procedure) : query);
        var lines = new ArrayList<>(fee.lines());
        if (kind.halves() || refund != Settlement.Refund.TOP_UP_MISSED) {
            lines.addAll(Settlement.refund(refund, fee).lines());
        }
        for (var line : lines) {
            if (line.formula().isEmpty() || line.amount().signum() == 0) continue;
            assertThat(Formula.valueOf(line.formula())).as(line.text()).isCloseTo(line.amount(), within(new BigDecimal("0.01")));
        }
    }
}
