package org.fengqiao.law.auction;

import static org.fengqiao.law.Statute.ONLINE_AUCTION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;

/** Deposits that are not simply paid and given back: the creditor's, and that of a bidder who does not pay (悔拍). */
public final class Deposits {

    private Deposits() {}

    /**
     * What a creditor who bids must pay in (art. 17): nothing, or what his claim falls short of the deposit by.
     *
     * @param claim his claim under enforcement
     */
    public static Line ofCreditor(BigDecimal deposit, BigDecimal claim) {
        var asked = Amounts.check(deposit, "保证金");
        var covered = Amounts.check(claim, "申请执行人的债权");
        var rest = asked.subtract(covered).max(Amounts.ZERO);
        var article = ONLINE_AUCTION.article(17);
        return rest.signum() == 0
                ? Line.note("申请执行人参加竞买，债权不少于保证金 " + Amounts.format(asked) + " 元，可以不交保证金", article)
                : Line.of("申请执行人参加竞买，债权少于保证金，补交差额", Amounts.format(asked) + " − " + Amounts.format(covered), rest, article);
    }

    /**
     * Where the deposit of a buyer who did not pay goes (art. 24): the costs of the sale, then what the resale brought less, then
     * the debt. The lines add up to the deposit.
     *
     * @param costs costs of the auction
     * @param gap what the resale brought less than the first sale; zero when it brought no less
     */
    public static List<Line> ofDefaulter(BigDecimal deposit, BigDecimal costs, BigDecimal gap) {
        var article = ONLINE_AUCTION.article(24);
        var left = Amounts.check(deposit, "保证金");
        var toCosts = left.min(Amounts.check(costs, "拍卖费用"));
        var toGap = left.subtract(toCosts).min(Amounts.check(gap, "差价"));
        var lines = new ArrayList<Line>();
        lines.add(Line.note("成交后悔拍，保证金 " + Amounts.format(left) + " 元不予退还，悔拍人不得再参加竞买", article));
        lines.add(Line.of("依次先支付拍卖产生的费用", "", toCosts, article));
        lines.add(Line.of("再弥补重新拍卖的差价", "", toGap, article));
        lines.add(Line.of("余下的冲抵本案被执行人的债务", "", left.subtract(toCosts).subtract(toGap), article));
        var missing = costs.add(gap).subtract(toCosts).subtract(toGap);
        if (missing.signum() > 0) {
            lines.add(Line.note("保证金不足，费用和差价还有 " + Amounts.format(missing) + " 元未能弥补；如何处理本库未收录", article));
        }
        return lines;
    }
}
