package org.fengqiao.law.auction;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.Line;

/**
 * What an auction asks and when each step is due.
 *
 * @param firstStart starting and reserve price of the first auction
 * @param secondStart of the second, and the price of the sell-off after it
 */
public record AuctionPlan(
        BigDecimal firstStart,
        BigDecimal firstDeposit,
        BigDecimal secondStart,
        BigDecimal secondDeposit,
        List<Line> prices,
        List<Milestone> milestones) {

    public AuctionPlan {
        prices = List.copyOf(prices);
        milestones = List.copyOf(milestones);
    }
}
