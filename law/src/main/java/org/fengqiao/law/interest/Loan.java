package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Periods;
import org.jspecify.annotations.Nullable;

/**
 * A private loan (民间借贷).
 *
 * @param nominal what the note says was lent, in yuan
 * @param prepaid interest taken off beforehand (砍头息), which is not principal
 * @param rate yearly rate agreed for the term, as a fraction; null when none was agreed
 * @param overdueRate yearly rate agreed for default, penalties and other charges included; null when none was agreed
 * @param contract when the contract was made, which fixes the cap
 * @param from the first day that bears interest
 * @param due the day for repayment; null when none was agreed
 */
public record Loan(
        BigDecimal nominal,
        BigDecimal prepaid,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal overdueRate,
        LocalDate contract,
        LocalDate from,
        @Nullable LocalDate due) {

    private static final BigDecimal HIGHEST = BigDecimal.TEN;

    public Loan {
        nominal = Amounts.check(nominal, "本金");
        prepaid = Amounts.check(prepaid, "预扣利息");
        if (prepaid.compareTo(nominal) >= 0) {
            throw new InvalidInput("预扣利息应小于借款金额").at("prepaid");
        }
        checkRate(rate, "年利率");
        checkRate(overdueRate, "逾期利率");
        Periods.plausible(contract);
        Periods.plausible(from);
        if (from.isBefore(contract)) {
            throw new InvalidInput("计息始日 " + from + " 早于合同成立日 " + contract).at("from");
        }
        if (due != null && due.isBefore(from)) {
            throw new InvalidInput("还款期限 " + due + " 早于计息始日 " + from).at("due");
        }
    }

    public static Loan of(BigDecimal principal, BigDecimal rate, LocalDate contract, LocalDate from) {
        return new Loan(principal, Amounts.ZERO, rate, null, contract, from, null);
    }

    /** What was really lent (art. 26). */
    public BigDecimal principal() {
        return nominal.subtract(prepaid);
    }

    private static String field(String what) {
        return switch (what) {
            case "逾期利率" -> "overdue-rate";
            case OldCap.UPHELD -> "old-cap";
            case OldCap.VOID -> "old-void";
            default -> "rate";
        };
    }

    static void checkRate(@Nullable BigDecimal rate, String what) {
        if (rate == null) {
            return;
        }
        if (rate.signum() < 0 || rate.compareTo(HIGHEST) > 0) {
            throw new InvalidInput(what + "应为 0 至 10 的小数（0.24 即年利率 24%）：" + rate.toPlainString()).at(field(what));
        }
        if (rate.stripTrailingZeros().scale() > RateBasis.PLACES) {
            throw new InvalidInput(what + "最多八位小数：" + rate.toPlainString()).at(field(what));
        }
    }
}
