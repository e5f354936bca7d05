package org.fengqiao.law.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Line;

/** A progressive tariff (分段累计): a fixed sum, then a rate for each further part of the amount. */
final class Brackets {

    private record Bracket(BigDecimal from, BigDecimal to, BigDecimal rate, String what, Line full) {}

    private final Article article;
    private final Line fixed;
    private final BigDecimal fixedUpTo;
    private final List<Bracket> brackets = new ArrayList<>();

    /** @param upTo amounts up to this cost {@code fixed} */
    Brackets(Article article, String upTo, String fixed) {
        this.article = article;
        this.fixedUpTo = new BigDecimal(upTo);
        var sum = new BigDecimal(fixed).setScale(2);
        this.fixed = Line.of("不超过" + wan(fixedUpTo) + "的部分，定额" + fixed + "元", "", sum, article);
    }

    /** @param to the last yuan of this part; empty for the last one */
    Brackets then(String to, String percent) {
        var from = brackets.isEmpty() ? fixedUpTo : brackets.getLast().to;
        var rate = new BigDecimal(percent).movePointLeft(2);
        if (to.isEmpty()) {
            var what = "超过" + wan(from) + "的部分，按" + percent + "%";
            brackets.add(new Bracket(from, Amounts.LARGEST.add(BigDecimal.ONE), rate, what, fixed));
        } else {
            var end = new BigDecimal(to);
            var what = "超过" + wan(from) + "至" + wan(end) + "的部分，按" + percent + "%";
            var sum = end.subtract(from).multiply(rate).setScale(2);
            var formula = "(" + to + " − " + from + ") × " + percent + "%";
            brackets.add(new Bracket(from, end, rate, what, Line.of(what, formula, sum, article)));
        }
        return this;
    }

    List<Line> lines(BigDecimal amount) {
        var lines = new ArrayList<Line>(12);
        lines.add(fixed);
        for (var bracket : brackets) {
            if (amount.compareTo(bracket.from) <= 0) {
                break;
            }
            if (amount.compareTo(bracket.to) >= 0) {
                lines.add(bracket.full);
            } else {
                var part = amount.subtract(bracket.from);
                var formula = "(" + amount.toPlainString() + " − " + bracket.from + ") × " + Amounts.percent(bracket.rate);
                lines.add(Line.of(bracket.what, formula, part.multiply(bracket.rate), article));
            }
        }
        return lines;
    }

    private static String wan(BigDecimal yuan) {
        var wan = yuan.movePointLeft(4);
        return wan.compareTo(BigDecimal.ONE) >= 0 ? Amounts.brief(wan) + "万元" : Amounts.brief(yuan) + "元";
    }
}
