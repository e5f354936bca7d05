package org.fengqiao.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.WayOut;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayMenuTests {

    @Test
    @DisplayName("六条路都在，调解都不收费，推荐的只有一条，从不推荐直接起诉")
    void offersEveryWayAndRecommendsOneMediation() {
        var menu = menu("民间借贷纠纷", "30000", Party.Kind.NATURAL);
        assertThat(menu).extracting(WayMenu.Offer::way).containsExactly(WayOut.values());
        assertThat(menu).allSatisfy(offer -> assertThat(offer.plain()).isNotBlank());
        assertThat(menu).filteredOn(offer -> offer.way() != WayOut.FILING).allSatisfy(offer -> {
            assertThat(offer.cost()).isEqualTo("不收费");
            assertThat(offer.time()).contains("30 天");
        });
        assertThat(menu).filteredOn(WayMenu.Offer::recommended).extracting(WayMenu.Offer::way).containsExactly(WayOut.PEOPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "劳务合同纠纷, PEOPLE", "相邻关系纠纷, PEOPLE",
        "追索劳动报酬纠纷, PARTNER", "离婚纠纷, PARTNER", "机动车交通事故责任纠纷, PARTNER", "信用卡纠纷, PARTNER", "金融借款合同纠纷, PARTNER", "财产保险合同纠纷, PARTNER",
        "建设工程施工合同纠纷, LAWYER", "股东知情权纠纷, LAWYER", "商标权权属、侵权纠纷, LAWYER",
        "产品责任纠纷, ADMINISTRATIVE", "信息网络买卖合同纠纷, ADMINISTRATIVE", "地役权纠纷, ADMINISTRATIVE",
        "买卖合同纠纷, PEOPLE"
    })
    void recommendsWhoeverKnowsTheKindOfDispute(String cause, WayOut way) {
        assertThat(Causes.find(cause)).as(cause).isNotNull();
        assertThat(recommended(menu(cause, null, Party.Kind.NATURAL))).isEqualTo(way);
    }

    @Test
    @DisplayName("都是单位的：买卖、加工找行业，其他找律师；有一方是个人的，找人民调解")
    void sendsCompaniesToTheirTradeOrToLawyers() {
        assertThat(recommended(menu("买卖合同纠纷", null, Party.Kind.LEGAL))).isEqualTo(WayOut.INDUSTRY);
        assertThat(recommended(menu("定作合同纠纷", null, Party.Kind.LEGAL))).isEqualTo(WayOut.INDUSTRY);
        assertThat(recommended(menu("房屋租赁合同纠纷", null, Party.Kind.LEGAL))).isEqualTo(WayOut.LAWYER);
        var mixed = content("买卖合同纠纷", null, Party.Kind.LEGAL, Party.Kind.NATURAL);
        assertThat(recommended(WayMenu.of(mixed))).isEqualTo(WayOut.PEOPLE);
        var alone = content("买卖合同纠纷", null, Party.Kind.LEGAL);
        assertThat(recommended(WayMenu.of(alone))).as("the other side is not known yet").isEqualTo(WayOut.PEOPLE);
    }

    @Test
    @DisplayName("诉讼费用交纳办法第13条：起诉的费用按标的额逐段算出，写明条文")
    void worksOutTheFeeOfAClaim() {
        var filing = filing(menu("民间借贷纠纷", "30000", Party.Kind.NATURAL));
        assertThat(filing.cost()).startsWith("诉讼费 550.00 元");
        assertThat(filing.costLines().stream().map(WayMenu.CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("550");
        assertThat(filing.costLines()).allSatisfy(line -> assertThat(line.article()).contains("《诉讼费用交纳办法》第13条"));
        assertThat(filing.time()).contains("7 天").contains("3 个月").contains("6 个月");
        assertThat(filing.recommended()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"追索劳动报酬纠纷, 诉讼费 10.00 元", "离婚纠纷, 诉讼费最多 300.00 元", "名誉权纠纷, 诉讼费最多 500.00 元", "相邻关系纠纷, 诉讼费最多 100.00 元"})
    @DisplayName("诉讼费用交纳办法第13条：按件收的，说明最多多少、由省里定")
    void tellsTheMostOfAFeeByPiece(String cause, String cost) {
        assertThat(filing(menu(cause, null, Party.Kind.NATURAL)).cost()).startsWith(cost);
    }

    private static List<WayMenu.Offer> menu(String cause, String amount, Party.Kind kind) {
        return WayMenu.of(content(cause, amount, kind, kind));
    }

    private static WayOut recommended(List<WayMenu.Offer> menu) {
        return menu.stream().filter(WayMenu.Offer::recommended).findFirst().orElseThrow().way();
    }

    private static WayMenu.Offer filing(List<WayMenu.Offer> menu) {
        return menu.stream().filter(offer -> offer.way() == WayOut.FILING).findFirst().orElseThrow();
    }

    private static DraftContent content(String cause, String amount, Party.Kind... kinds) {
        var parties = IntStream.range(0, kinds.length)
                .mapToObj(i -> new DraftParty("p" + i, i == 0 ? Standing.CLAIMANT : Standing.RESPONDENT, kinds[i], "某", null, null, null, null, false, null))
                .toList();
        return new DraftContent("", cause, Map.of(), "", amount, parties, List.of(), null, null, null, null);
    }
}
