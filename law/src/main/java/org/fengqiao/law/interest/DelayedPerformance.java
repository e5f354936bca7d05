package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/** Reckons the double interest for delayed performance (CPL 264; 法释〔2014〕8号). */
public final class DelayedPerformance {

    /** Per day (art. 1). */
    public static final BigDecimal DAILY_RATE = new BigDecimal("0.000175");

    private static final RateBasis BASIS = new RateBasis(
            DAILY_RATE,
            1,
            "0.000175",
            "加倍部分债务利息",
            Statute.DELAYED_PERFORMANCE.article(1),
            Provenance.STATUTE_TEXT);

    private static final long SCALED = BASIS.scaled();

    private DelayedPerformance() {}

    public static DoubleInterest reckon(Delay delay) {
        return new Account(delay).run();
    }

    /** The running account, in fen. */
    private static final class Account {

        private final Delay delay;
        private final List<Segment> segments = new ArrayList<>();
        private long debt;
        private long other;
        private long interest;
        private long paid;

        Account(Delay delay) {
            this.delay = delay;
            this.debt = delay.debt().unscaledValue().longValue();
            this.other = delay.other().unscaledValue().longValue();
        }

        DoubleInterest run() {
            var day = delay.from();
            for (var repayment : delay.repayments()) {
                accrue(day, repayment.on());
                day = repayment.on();
                pay(repayment.fen());
            }
            accrue(day, delay.lastDayCounts() ? delay.to().plusDays(1) : delay.to());
            return new DoubleInterest(
                    delay,
                    BigDecimal.valueOf(interest, 2),
                    BigDecimal.valueOf(paid, 2),
                    BigDecimal.valueOf(debt + other, 2),
                    segments);
        }

        /** Runs from {@code from} until the day before {@code to}, around the pauses. */
        private void accrue(LocalDate from, LocalDate to) {
            var day = from;
            for (var pause : delay.pauses()) {
                if (pause.from().isBefore(to) && !pause.to().isBefore(day)) {
                    segment(day, pause.from());
                    day = pause.to().plusDays(1);
                }
            }
            segment(day, to);
        }

        private void segment(LocalDate from, LocalDate to) {
            long days = to.toEpochDay() - from.toEpochDay();
            if (days > 0 && debt > 0) {
                long amount = BASIS.interest(debt, days, SCALED);
                segments.add(new Segment(from, to, debt, amount, BASIS));
                interest += amount;
            }
        }

        private void pay(long amount) {
            long toOther = Math.min(amount, other);
            long toDebt = Math.min(amount - toOther, debt);
            other -= toOther;
            debt -= toDebt;
            paid += Math.min(amount - toOther - toDebt, interest - paid);
        }
    }
}
