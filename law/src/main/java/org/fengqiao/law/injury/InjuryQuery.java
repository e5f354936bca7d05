package org.fengqiao.law.injury;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;

/**
 * A question about compensation.
 *
 * @param harm what became of the victim
 * @param age of the victim, at death or when the disability was established
 * @param on the day of the tort, which decides on the version of the law
 */
public record InjuryQuery(
        Harm harm,
        int age,
        LocalDate on,
        ProvincialFigures figures,
        List<Dependant> dependants,
        List<Daily> daily,
        List<Voucher> vouchers) {

    private static final int MOST = 100;

    /** What became of the victim. */
    public sealed interface Harm {
        /** Healed; nothing beyond the sums by day and by voucher. */
        record Healed() implements Harm {}

        record Death() implements Harm {}

        /** @param coefficient share of the loss of working capacity, between 0 and 1 */
        record Disability(BigDecimal coefficient, String reason) implements Harm {

            public Disability {
                if (coefficient.signum() <= 0 || coefficient.compareTo(BigDecimal.ONE) > 0) {
                    throw new InvalidInput("伤残系数应大于 0、不超过 1：" + coefficient.toPlainString());
                }
            }

            /** Grade 1 is 100 %, grade 10 is 10 %: what courts do, without a national text that was checked. */
            public static Disability grade(int grade) {
                if (grade < 1 || grade > 10) {
                    throw new InvalidInput("伤残等级应为 1 至 10 级：" + grade);
                }
                return new Disability(BigDecimal.valueOf(11 - grade, 1), grade + "级伤残");
            }
        }
    }

    public InjuryQuery {
        Statute.PERSONAL_INJURY.requireInForce(on, "人身损害赔偿（此前城乡标准不同）");
        Years.of(age);
        dependants = List.copyOf(dependants);
        daily = List.copyOf(daily);
        vouchers = List.copyOf(vouchers);
        if (dependants.size() + daily.size() + vouchers.size() > MOST) {
            throw new InvalidInput("赔偿项目过多");
        }
    }
}
