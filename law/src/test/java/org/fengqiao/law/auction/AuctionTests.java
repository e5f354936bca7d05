package org.fengqiao.law.auction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 网络司法拍卖规定第10、12、16、17、20、25、26条；民诉法解释第485条；查封扣押冻结规定第27条。 */
class AuctionTests {

    private static final LocalDate START = LocalDate.of(2026, 6, 10);

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text);
    }

    private static LocalDate day(AuctionPlan plan, String id) {
        return plan.milestones().stream().collect(Collectors.toMap(Milestone::id, Milestone::date)).get(id);
    }

    @Test
    void asksTheLowestPricesTheLawAllows() {
        var plan = Auctions.plan(AuctionQuery.lowest(Asset.IMMOVABLE, yuan("2000000"), START));
        assertThat(plan.firstStart()).isEqualTo(yuan("1400000.00"));
        assertThat(plan.secondStart()).as("评估价的 56%").isEqualTo(yuan("1120000.00"));
        assertThat(plan.firstDeposit()).isEqualTo(yuan("70000.00"));
        assertThat(plan.secondDeposit()).isEqualTo(yuan("56000.00"));
        assertThat(plan.prices().getFirst().text()).isEqualTo("一拍起拍价（即保留价）：2000000 × 70% = 1400000.00 元（《网络司法拍卖规定》第10条）");
        assertThat(plan.prices().getLast().text()).contains("变卖价", "未核实参数");
    }

    @Test
    void neverRoundsBelowTheFloor() {
        var plan = Auctions.plan(AuctionQuery.lowest(Asset.MOVABLE, yuan("0.03"), START));
        assertThat(plan.firstStart()).isEqualTo(yuan("0.03"));
    }

    @ParameterizedTest
    @CsvSource({
        "IMMOVABLE, 2026-05-08, 2026-05-11, 2026-06-11, 2026-06-26, 2026-06-26, 2026-07-11, 2026-09-10", "OTHER, 2026-05-08, 2026-05-11, 2026-06-11, 2026-06-26, 2026-06-26, 2026-07-11, 2026-09-10",
        "MOVABLE, 2026-05-23, 2026-05-26, 2026-06-11, 2026-06-18, 2026-07-04, 2026-07-11, 2026-09-10"
    })
    void schedulesBothAuctionsAndTheSellOff(
            Asset asset, LocalDate notify, LocalDate notice, LocalDate end, LocalDate earliest, LocalDate secondNotice, LocalDate latest, LocalDate sellOff) {
        var plan = Auctions.plan(AuctionQuery.lowest(asset, yuan("100"), START));
        assertThat(day(plan, "notify-parties")).isEqualTo(notify);
        assertThat(day(plan, "first-notice")).isEqualTo(notice);
        assertThat(day(plan, "first-auction")).isEqualTo(START);
        assertThat(day(plan, "first-end")).isEqualTo(end);
        assertThat(day(plan, "second-earliest")).isEqualTo(earliest);
        assertThat(day(plan, "second-notice")).isEqualTo(secondNotice);
        assertThat(day(plan, "second-latest")).isEqualTo(latest);
        assertThat(day(plan, "sell-off-end")).isEqualTo(sellOff);
        assertThat(day(plan, "records-until")).as("第29条：至少十年").isEqualTo(end.plusYears(10));
        assertThat(plan.milestones()).isSortedAccordingTo(java.util.Comparator.comparing(Milestone::date));
    }

    /** 参考价规定第27条。 */
    @Test
    void watchesTheReferencePrice() {
        var query = new AuctionQuery(Asset.IMMOVABLE, yuan("100"), yuan("0.7"), yuan("0.2"), yuan("0.05"), START, LocalDate.of(2026, 1, 31));
        var plan = Auctions.plan(query);
        assertThat(day(plan, "price-lapse")).isEqualTo("2027-01-31");
        assertThat(day(plan, "price-grace")).isEqualTo("2027-07-31");
    }

    @Test
    void schedulesRulingAndHandover() {
        var list = Auctions.afterPayment(START);
        assertThat(list).extracting(Milestone::date).containsExactly(START, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 7, 5));
    }

    @ParameterizedTest
    @CsvSource({"DEPOSIT, 2027-06-09", "MOVABLE, 2028-06-09", "IMMOVABLE, 2029-06-09", "OTHER, 2029-06-09"})
    void seizesForAsLongAsTheKindAllows(Asset asset, LocalDate end) {
        assertThat(Seizure.lastDay(asset, START)).isEqualTo(end);
        var milestones = Seizure.milestones(asset, START);
        assertThat(milestones).extracting(Milestone::id).containsExactly("seized", "warning-30", "warning-15", "warning-7", "renewal", "lapse");
        assertThat(milestones).extracting(Milestone::date).containsExactly(START, end.minusDays(30), end.minusDays(15), end.minusDays(7), end.minusDays(7), end);
        assertThat(Seizure.lastDay(asset, START, 1)).isEqualTo("2027-06-09");
        int tooLong = asset.seizure().length() + 1;
        assertThatThrownBy(() -> Seizure.lastDay(asset, START, tooLong)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Seizure.lastDay(asset, START, 0)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"0.69, 0.2, 0.05, 70%", "0.7, 0.21, 0.05, 20%", "0.7, -0.01, 0.05, 20%", "0.7, 0.2, 0.049, 5%", "0.7, 0.2, 0.21, 5%", "11, 0.2, 0.05, 70%"})
    void refusesSharesOutsideTheLaw(String share, String reduction, String deposit, String message) {
        assertThatThrownBy(() -> new AuctionQuery(Asset.MOVABLE, yuan("100"), yuan(share), yuan(reduction), yuan(deposit), START, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatCannotBeAuctioned() {
        assertThatThrownBy(() -> AuctionQuery.lowest(Asset.DEPOSIT, yuan("100"), START)).isInstanceOf(InvalidInput.class).hasMessageContaining("扣划");
        assertThatThrownBy(() -> AuctionQuery.lowest(Asset.MOVABLE, yuan("0"), START)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AuctionQuery.lowest(Asset.MOVABLE, yuan("1"), LocalDate.of(2016, 12, 31))).isInstanceOf(NotCovered.class);
        assertThatThrownBy(() -> new AuctionQuery(Asset.MOVABLE, yuan("1"), yuan("0.7"), yuan("0.2"), yuan("0.2"), START, START.plusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("参考价确定日");
    }
}
