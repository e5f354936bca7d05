package org.fengqiao.law;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the explanation of an amount. The amounts of all lines add up to the result; a line that only explains has none.
 *
 * @param what what is counted or why, in Chinese, for people
 * @param formula the reckoning, for example {@code (386200 − 200000) × 1.5%}; empty where there is none
 * @param amount what the line adds, negative when it takes away, zero when it only explains
 * @param article what it rests on; null for rounding and the like
 * @param provenance how well the figure used is founded
 */
public record Line(String what, String formula, BigDecimal amount, @Nullable Article article, Provenance provenance) {

    public static Line of(String what, String formula, BigDecimal amount, Article article) {
        return new Line(what, formula, amount, article, article.statute().provenance());
    }

    /** A line that explains without adding anything. */
    public static Line note(String what, Article article) {
        return new Line(what, "", Amounts.ZERO, article, article.statute().provenance());
    }

    /** A line that explains where a parameter comes from. */
    public static Line parameter(String what, @Nullable Article article, Provenance provenance) {
        return new Line(what, "", Amounts.ZERO, article, provenance);
    }

    public static BigDecimal sum(List<Line> lines) {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            sum = sum.add(line.amount);
        }
        return sum;
    }

    /** Rounds what the lines add up to, adding a line for the difference, and gives the rounded sum. */
    public static BigDecimal round(List<Line> lines, Rounding rounding) {
        var exact = sum(lines);
        var rounded = rounding.apply(exact);
        if (exact.compareTo(rounded) != 0) {
            lines.add(new Line(rounding.label(), "", rounded.subtract(exact), null, Provenance.PROJECT_DEFAULT));
        }
        return rounded;
    }

    /** The line as text, for people. */
    public String text() {
        var text = new StringBuilder(what);
        if (!formula.isEmpty()) {
            text.append("：").append(formula);
        }
        if (amount.signum() != 0) {
            text.append(formula.isEmpty() ? "：" : " = ").append(Amounts.format(amount)).append(" 元");
        }
        if (article != null) {
            text.append("（").append(article.citeMarked()).append("）");
        }
        if (provenance.needsWarning() && article != null) {
            text.append("【").append(provenance.label()).append("】");
        }
        return text.toString();
    }
}
