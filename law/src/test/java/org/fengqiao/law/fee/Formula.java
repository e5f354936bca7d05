package org.fengqiao.law.fee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reckons what a formula in an explanation says: numbers, per cent, − + × ÷ and brackets; words between them are passed over. */
final class Formula {

    private static final Pattern WORD = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?|[−+×÷()]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> words;
    private int at;

    private Formula(String text) {
        words = WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static BigDecimal valueOf(String text) {
        return new Formula(text).sum();
    }

    private BigDecimal sum() {
        var value = takes("−") ? product().negate() : product();
        while (true) {
            if (takes("+")) value = value.add(product());
            else if (takes("−")) value = value.subtract(product());
            else return value;
        }
    }

    private BigDecimal product() {
        var value = factor();
        while (true) {
            if (takes("×")) value = value.multiply(factor());
            else if (takes("÷")) value = value.divide(factor(), MathContext.DECIMAL128);
            else return value;
        }
    }

    private BigDecimal factor() {
        if (takes("(")) {
            var value = sum();
            takes(")");
            return value;
        }
        var word = words.get(at++);
        return word.endsWith("%") ? new BigDecimal(word.substring(0, word.length() - 1)).divide(HUNDRED) : new BigDecimal(word);
    }

    private boolean takes(String word) {
        var here = at < words.size() && words.get(at).equals(word);
        if (here) at++;
        return here;
    }
}
