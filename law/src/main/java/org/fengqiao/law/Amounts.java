package org.fengqiao.law;

import java.math.BigDecimal;

/** Amounts of money in yuan as decimals with two places; nothing here ever passes through binary floating point. */
public final class Amounts {

    public static final BigDecimal ZERO = new BigDecimal("0.00");

    /** One trillion yuan: more than this is a typing error. */
    public static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private static final int LONGEST_TEXT = 30;

    private Amounts() {}

    /** Reads {@code 386200}, {@code 386200.5} or {@code 386,200.50}; nothing else, in particular no exponents and no NaN. */
    public static BigDecimal parse(String text, String what) {
        var plain = text.strip();
        if (plain.length() > LONGEST_TEXT) {
            throw new InvalidInput(what + "过长（" + plain.length() + " 字），不是金额");
        }
        if (plain.startsWith("-")) {
            throw new InvalidInput(what + "不能为负数：" + plain);
        }
        if (!plain.matches("[0-9]+(\\.[0-9]+)?|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?")) {
            throw new InvalidInput(what + "应为数字，如 386200 或 386200.50：" + plain);
        }
        return check(new BigDecimal(plain.replace(",", "")), what);
    }

    /** The amount with two places, refused when negative, beyond {@link #LARGEST} or finer than a fen. */
    public static BigDecimal check(BigDecimal amount, String what) {
        if (amount.signum() < 0) {
            throw new InvalidInput(what + "不能为负数：" + amount.toPlainString());
        }
        if (amount.compareTo(LARGEST) > 0) {
            throw new InvalidInput(what + "超过一万亿元，请核对");
        }
        if (amount.scale() == 2) {
            return amount;
        }
        if (amount.scale() > 2 && amount.stripTrailingZeros().scale() > 2) {
            throw new InvalidInput(what + "最多两位小数（精确到分）：" + amount.toPlainString());
        }
        return amount.setScale(2);
    }

    /** Two places when the amount is a whole number of fen, all its places when it is not yet rounded. */
    public static String format(BigDecimal amount) {
        if (amount.scale() == 2) {
            return amount.toString();
        }
        var scale = Math.max(2, amount.stripTrailingZeros().scale());
        return amount.setScale(scale).toPlainString();
    }

    /** Without needless zeros, for formulas: {@code 386200}, {@code 0.5}. */
    public static String brief(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.toPlainString();
    }

    /** As a percentage, for formulas: 0.015 gives {@code 1.5%}. */
    public static String percent(BigDecimal rate) {
        return brief(rate.movePointRight(2)) + "%";
    }
}
