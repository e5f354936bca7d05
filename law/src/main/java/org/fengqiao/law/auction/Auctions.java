package org.fengqiao.law.auction;

import static org.fengqiao.law.Statute.ONLINE_AUCTION;
import static org.fengqiao.law.Statute.ONLINE_SELL_OFF;
import static org.fengqiao.law.auction.Milestone.of;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.period.Terms;

/** Plans an online judicial auction: prices and days, first auction, second, sell-off. */
public final class Auctions {

    /** A price still serves an auction announced within its year, up to six months after it lapsed (参考价规定 27). */
    private static final int GRACE_MONTHS = 6;

    /** Electronic records of an auction are kept at least so long (网络司法拍卖规定 29). */
    private static final int RECORD_YEARS = 10;

    private Auctions() {}

    public static AuctionPlan plan(AuctionQuery query) {
        var first = share(query.reference(), query.startShare());
        var second = share(first, BigDecimal.ONE.subtract(query.reduction()));
        var prices = List.of(
                price("一拍起拍价（即保留价）", query.reference(), query.startShare(), first, ONLINE_AUCTION.article(10)),
                price("一拍保证金", first, query.depositShare(), share(first, query.depositShare()), ONLINE_AUCTION.article(17)),
                price("二拍起拍价，不低于一拍的 80%", first, BigDecimal.ONE.subtract(query.reduction()), second, ONLINE_AUCTION.article(26)),
                price("二拍保证金", second, query.depositShare(), share(second, query.depositShare()), ONLINE_AUCTION.article(17)),
                price("变卖价，按二拍起拍价", second, BigDecimal.ONE, second, ONLINE_SELL_OFF.whole()));
        return new AuctionPlan(
                first, share(first, query.depositShare()), second, share(second, query.depositShare()), prices, milestones(query));
    }

    private static List<Milestone> milestones(AuctionQuery query) {
        var list = new ArrayList<Milestone>();
        var asset = query.asset();
        var start = query.start();
        var notice = start.minusDays(asset.firstNotice().length());
        list.add(of(
                "notify-parties",
                "通知当事人、已知优先购买权人最迟之日（公告前 3 日）；公示满 5 日视为通知",
                notice.minusDays(Terms.AUCTION_NOTIFY_PARTIES.length()),
                ONLINE_AUCTION.article(16)));
        list.add(of("first-notice", "发布一拍公告最迟之日（" + asset.label() + "，" + asset.firstNotice().length() + " 日前）", notice, ONLINE_AUCTION.article(12)));
        list.add(of("first-auction", "一拍开始，竞价不少于 24 小时，末 5 分钟内有出价顺延 5 分钟；一人出价即可成交", start, ONLINE_AUCTION.article(20)));
        var failed = start.plusDays(1);
        list.add(of("first-end", "一拍最早结束；未成交者 24 小时内退还保证金", failed, ONLINE_AUCTION.article(25)));
        list.add(of(
                "records-until",
                "拍卖的电子数据至少保存至此日（自一拍最早结束起 " + RECORD_YEARS + " 年）",
                failed.plusYears(RECORD_YEARS),
                ONLINE_AUCTION.article(29)));
        second(list, asset, failed);
        list.sort(Comparator.comparing(Milestone::date));
        validity(query, list);
        return list;
    }

    private static void second(List<Milestone> list, Asset asset, LocalDate failed) {
        var latest = failed.plusDays(Terms.SECOND_AUCTION_WITHIN.length());
        int days = asset.secondNotice().length();
        list.add(of("second-earliest", "一拍流拍的，二拍最早开始（公告 " + days + " 日后）", failed.plusDays(days), ONLINE_AUCTION.article(26)));
        list.add(of("second-notice", "发布二拍公告最迟之日（按二拍最迟开始日计）", latest.minusDays(days), ONLINE_AUCTION.article(26)));
        list.add(of("second-latest", "一拍流拍后 30 日内二拍，最迟开始", latest, ONLINE_AUCTION.article(26)));
        list.add(of(
                "sell-off-end",
                "二拍流拍后变卖期 60 日，按二拍最迟日次日起计的终日",
                latest.plusDays(1).plusDays(Terms.SELL_OFF.length()),
                ONLINE_SELL_OFF.whole()));
    }

    /** The reference price lives a year; past that it serves only an auction announced in time, for six months more. */
    private static void validity(AuctionQuery query, List<Milestone> list) {
        var priced = query.priced();
        if (priced == null) {
            return;
        }
        var lapse = priced.plusYears(Terms.REFERENCE_PRICE_VALIDITY.length());
        var article = Terms.REFERENCE_PRICE_VALIDITY.article();
        list.add(of("price-lapse", "参考价有效期届满（不超过一年），一拍公告须在此前发布", lapse, article));
        list.add(of("price-grace", "有效期内已公告的，拍卖未超过有效期 6 个月的不必重新定价，最迟之日", lapse.plusMonths(GRACE_MONTHS), article));
    }

    /** What follows a sale that was paid for in full. */
    public static List<Milestone> afterPayment(LocalDate paid) {
        var ruling = paid.plusDays(Terms.SALE_RULING_SERVICE.length());
        return List.of(
                of("paid", "价款付清之日", paid, Terms.SALE_RULING_SERVICE.article()),
                of("ruling", "送达成交裁定最迟之日，所有权自送达时转移", ruling, Terms.SALE_RULING_SERVICE.article()),
                of("handover", "移交财产最迟之日（裁定最迟送达日起 15 日）", ruling.plusDays(Terms.SALE_HANDOVER.length()), Terms.SALE_HANDOVER.article()));
    }

    /** Rounded up: what the law sets as a floor must not be undercut by rounding. */
    private static BigDecimal share(BigDecimal amount, BigDecimal share) {
        return amount.multiply(share).setScale(2, RoundingMode.CEILING);
    }

    private static Line price(String what, BigDecimal of, BigDecimal share, BigDecimal result, Article article) {
        return Line.of(what, Amounts.brief(of) + " × " + Amounts.percent(share), result, article);
    }
}
