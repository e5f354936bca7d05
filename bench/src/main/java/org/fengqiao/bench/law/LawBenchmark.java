package org.fengqiao.bench.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fengqiao.law.Line;
import org.fengqiao.law.casenumber.CaseNumber;
import org.fengqiao.law.fee.Fee;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.fee.FeeQuery;
import org.fengqiao.law.fee.Fees;
import org.fengqiao.law.fee.Procedure;
import org.fengqiao.law.interest.DayBase;
import org.fengqiao.law.interest.LendingQuery;
import org.fengqiao.law.interest.Loan;
import org.fengqiao.law.interest.Lpr;
import org.fengqiao.law.interest.Owed;
import org.fengqiao.law.interest.PrivateLending;
import org.fengqiao.law.interest.Repayment;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Exclusion;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Reckoning;
import org.fengqiao.law.period.Terms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each answer complete with its explanation, except where the name says {@code figures}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LawBenchmark {

    private static final int DAYS = 3650;
    private static final int REPAYMENTS = 100;

    private final String[] numbers = new String[64];
    private final BigDecimal[] amounts = new BigDecimal[64];
    private final Calendar calendar = Calendar.builtIn();
    private final LocalDate start = LocalDate.of(2016, 9, 1);
    private final PeriodRule fifteenDays = PeriodRule.designated(15, PeriodUnit.DAYS);
    private final Adjustments appraisal = Adjustments.NONE.excluding(
            Exclusion.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 20), "鉴定"));
    private final LendingQuery tenYears;
    private int next;

    /** Fixed inputs, spread over the brackets so that no branch is always taken. */
    public LawBenchmark() {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (i % 2 == 0 ? "（2026）" : "(2026)").replace("2026", String.valueOf(2016 + i % 11)) + "沪0114民初" + (i * 7919 + 1) + "号";
            amounts[i] = BigDecimal.valueOf((long) Math.pow(10, 4 + i % 6) * (37 + i), 2);
        }
        var repayments = new ArrayList<Repayment>();
        for (int i = 0; i < REPAYMENTS; i++) {
            repayments.add(new Repayment(start.plusDays(36L * i + 30), new BigDecimal("15000.00")));
        }
        var loan = new Loan(new BigDecimal("1000000"), BigDecimal.ZERO, new BigDecimal("0.24"), null, start, start, LocalDate.of(2024, 1, 1));
        tenYears = new LendingQuery(
                loan, start.plusDays(DAYS), LocalDate.of(2026, 8, 1), List.copyOf(repayments), Lpr.builtIn(), DayBase.D365);
    }

    private int turn() {
        next = (next + 1) & 63;
        return next;
    }

    @Benchmark
    public Fee fee() {
        return Fees.of(FeeQuery.of(FeeKind.PROPERTY, amounts[turn()]).under(Procedure.SUMMARY));
    }

    @Benchmark
    public Reckoning period() {
        return Periods.reckon(fifteenDays, LocalDate.of(2026, 9, 1 + turn() % 28), calendar);
    }

    @Benchmark
    public Reckoning trialLimitWithExclusion() {
        return Periods.reckon(Terms.TRIAL_SUMMARY, LocalDate.of(2026, 3, 1 + turn() % 28), calendar, appraisal);
    }

    @Benchmark
    public Owed interestTenYearsFigures() {
        return PrivateLending.reckon(tenYears);
    }

    @Benchmark
    public List<Line> interestTenYearsExplained() {
        return PrivateLending.reckon(tenYears).lines();
    }

    @Benchmark
    public CaseNumber parseCaseNumber() {
        return CaseNumber.parse(numbers[turn()]);
    }
}
