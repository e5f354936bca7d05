package org.fengqiao.law.auction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Periods;
import org.jspecify.annotations.Nullable;

/**
 * A question about an online judicial auction.
 *
 * @param reference the appraised or market price, in yuan
 * @param startShare starting price as a share of it, at least 0.70
 * @param reduction how far the second auction goes below the first, at most 0.20
 * @param depositShare deposit as a share of the starting price, 0.05 to 0.20
 * @param start first day of the first auction
 * @param priced when the reference price was fixed; null when not asked about
 */
public record AuctionQuery(
        Asset asset,
        BigDecimal reference,
        BigDecimal startShare,
        BigDecimal reduction,
        BigDecimal depositShare,
        LocalDate start,
        @Nullable LocalDate priced) {

    public static final BigDecimal LEAST_SHARE = new BigDecimal("0.70");
    public static final BigDecimal LARGEST_REDUCTION = new BigDecimal("0.20");
    public static final BigDecimal LEAST_DEPOSIT = new BigDecimal("0.05");
    public static final BigDecimal LARGEST_DEPOSIT = new BigDecimal("0.20");

    public AuctionQuery {
        reference = Amounts.check(reference, "评估价或市价");
        if (reference.signum() == 0) {
            throw new InvalidInput("评估价或市价应大于零").at("reference");
        }
        between(startShare, LEAST_SHARE, BigDecimal.TEN, "start-share", "起拍价不得低于评估价或市价的 70%");
        between(reduction, BigDecimal.ZERO, LARGEST_REDUCTION, "reduction", "再次拍卖降价幅度不得超过前次起拍价的 20%");
        between(depositShare, LEAST_DEPOSIT, LARGEST_DEPOSIT, "deposit-share", "保证金应为起拍价的 5% 至 20%");
        Statute.ONLINE_AUCTION.requireInForce(Periods.plausible(start), "网络司法拍卖");
        if (priced != null && priced.isAfter(start)) {
            throw new InvalidInput("参考价确定日 " + priced + " 晚于拍卖开始日 " + start).at("priced");
        }
        if (asset == Asset.DEPOSIT) {
            throw new InvalidInput("银行存款直接扣划，不拍卖").at("kind");
        }
    }

    /** At the lowest prices the law allows, with the smallest deposit. */
    public static AuctionQuery lowest(Asset asset, BigDecimal reference, LocalDate start) {
        return new AuctionQuery(asset, reference, LEAST_SHARE, LARGEST_REDUCTION, LEAST_DEPOSIT, start, null);
    }

    private static void between(BigDecimal value, BigDecimal low, BigDecimal high, String input, String message) {
        if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
            throw new InvalidInput(message + "：" + value.toPlainString()).at(input);
        }
    }
}
