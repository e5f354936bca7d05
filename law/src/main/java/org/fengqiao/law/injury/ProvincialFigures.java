package org.fengqiao.law.injury;

import java.math.BigDecimal;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of the province of the court for the year before the end of the first-instance debate (art. 22).
 *
 * @param income disposable income of a town resident per year (I)
 * @param consumption consumption of a town resident per year (C)
 * @param monthlyWage average wage of employees per month (W)
 */
public record ProvincialFigures(
        @Nullable BigDecimal income,
        @Nullable BigDecimal consumption,
        @Nullable BigDecimal monthlyWage,
        Provenance provenance) {

    public ProvincialFigures {
        income = checked(income, "城镇居民人均可支配收入");
        consumption = checked(consumption, "城镇居民人均消费支出");
        monthlyWage = checked(monthlyWage, "职工月平均工资");
    }

    private static @Nullable BigDecimal checked(@Nullable BigDecimal amount, String what) {
        return amount == null ? null : Amounts.check(amount, what);
    }

    BigDecimal requireIncome() {
        return require(income, "城镇居民人均可支配收入", "income");
    }

    BigDecimal requireConsumption() {
        return require(consumption, "城镇居民人均消费支出", "consumption");
    }

    private static BigDecimal require(@Nullable BigDecimal amount, String what, String name) {
        if (amount == null) {
            throw new InvalidInput("须给出" + what + "（" + name + "）").at(name);
        }
        return amount;
    }
}
