package org.fengqiao.law.injury;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;

/**
 * A question about compensation.
 *
 * @param harm what became of the victim
 * @param age of the victim, at death or when the disability was established
 * @param on the day of the tort, which decides on the version of the law
 * @param fault the victim's own share of fault, at least 0 and below 1, by which liability is reduced (民法典1173)
 */
public record InjuryQuery(
        Harm harm,
        int age,
        LocalDate on,
        ProvincialFigures figures,
        List<Dependant> dependants,
        List<Daily> daily,
        List<Voucher> vouchers,
        BigDecimal fault) {

    private static final int MOST = 100;

    /** What became of the victim. */
    public sealed interface Harm {
        /** Healed; nothing beyond the sums by day and by voucher. */
        record Healed() implements Harm {}

        record Death() implements Harm {}

        /** @param coefficient share of the loss of working capacity, between 0 and 1 */
        record Disability(BigDecimal coefficient, String reason) implements Harm {

            private static final BigDecimal MOST_ADDED = new BigDecimal("0.10");

            public Disability {
                if (coefficient.signum() <= 0 || coefficient.compareTo(BigDecimal.ONE) > 0) {
                    throw new InvalidInput("伤残系数应大于 0、不超过 1：" + coefficient.toPlainString()).at("coefficient");
                }
            }

            /** Grade 1 is 100 %, grade 10 is 10 %: what courts do, without a national text that was checked. */
            public static Disability grade(int grade) {
                return grades(grade, List.of());
            }

            /**
             * Several injuries: the gravest by its grade, and for each other one what the local rule adds.
             *
             * @param additions at most 10 % each and together, never beyond 100 % with the grade; remembered, not checked against a text
             */
            public static Disability grades(int gravest, List<BigDecimal> additions) {
                if (gravest < 1 || gravest > 10) {
                    throw new InvalidInput("伤残等级应为 1 至 10 级：" + gravest).at("grade");
                }
                var added = BigDecimal.ZERO;
                var reason = new StringBuilder().append(gravest).append("级伤残");
                for (var addition : additions) {
                    reason.append(added.signum() == 0 ? "，其他伤残附加指数 " : "、").append(Amounts.percent(addition));
                    added = added.add(addition);
                    if (addition.signum() <= 0 || added.compareTo(MOST_ADDED) > 0) {
                        throw new InvalidInput("其他伤残的附加指数应大于 0，合计不超过 10%：" + Amounts.percent(added)).at("additions");
                    }
                }
                return new Disability(BigDecimal.valueOf(11 - gravest, 1).add(added).min(BigDecimal.ONE), reason.toString());
            }
        }
    }

    public InjuryQuery {
        Statute.PERSONAL_INJURY.requireInForce(on, "人身损害赔偿（此前城乡标准不同）");
        Years.of(age);
        if (fault.signum() < 0 || fault.compareTo(BigDecimal.ONE) >= 0) {
            throw new InvalidInput("受害人过错比例应不小于 0、小于 100%：" + fault.toPlainString()).at("fault");
        }
        dependants = List.copyOf(dependants);
        daily = List.copyOf(daily);
        vouchers = List.copyOf(vouchers);
        if (dependants.size() + daily.size() + vouchers.size() > MOST) {
            throw new InvalidInput("赔偿项目过多");
        }
    }

    /** Without fault of the victim. */
    public InjuryQuery(
            Harm harm,
            int age,
            LocalDate on,
            ProvincialFigures figures,
            List<Dependant> dependants,
            List<Daily> daily,
            List<Voucher> vouchers) {
        this(harm, age, on, figures, dependants, daily, vouchers, BigDecimal.ZERO);
    }
}
