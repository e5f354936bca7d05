package org.fengqiao.law.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.cause.OldName.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 民事案件案由规定（2025年修正）。 */
class CausesTests {

    @Test
    void holdsTheWholeCatalogue() {
        var levels = Causes.all().stream().collect(Collectors.groupingBy(Cause::level, Collectors.counting()));
        assertThat(levels).containsEntry(1, 12L).containsEntry(2, 59L).containsEntry(3, 514L).containsEntry(4, 470L);
        assertThat(Causes.roots()).hasSize(12).allMatch(cause -> cause.parent().isEmpty());
    }

    @Test
    void reachesEveryCauseFromItsPart() {
        assertThat(Causes.all()).allSatisfy(cause -> {
            var path = Causes.path(cause);
            assertThat(path.getFirst().level()).isEqualTo(1);
            assertThat(path.getLast()).isEqualTo(cause);
            assertThat(path).hasSizeLessThanOrEqualTo(4);
            assertThat(Causes.children(cause)).allMatch(child -> child.level() == cause.level() + 1);
        });
    }

    @ParameterizedTest
    @CsvSource({"民间借贷纠纷, 108（3）", "离婚纠纷, 14", "机动车交通事故责任纠纷, 411", "买卖合同纠纷, 88", "物业服务合同纠纷, 126", "申请人身安全保护令, 481"})
    void findsCausesByName(String name, String number) {
        assertThat(Causes.named(name).number()).isEqualTo(number);
    }

    @Test
    void prefersTheMoreSpecificOfTwoEqualNames() {
        assertThat(Causes.named("人格权纠纷").code()).isEqualTo("S01");
        assertThat(Causes.named("不当得利纠纷").code()).isEqualTo("148");
        assertThat(Causes.path(Causes.named("民间借贷纠纷"))).extracting(Cause::name).startsWith("合同、准合同纠纷").endsWith("借款合同纠纷", "民间借贷纠纷");
    }

    @ParameterizedTest
    @CsvSource({
        "民间借贷纠纷, 民间借贷纠纷, CURRENT",
        "居间合同纠纷, 中介合同纠纷, RENAMED",
        "企业借贷纠纷, 民间借贷纠纷, MERGED",
        "'生命权、健康权、身体权纠纷', '生命权、身体权、健康权纠纷', REORDERED",
        "房屋拆迁安置补偿合同纠纷, 民事主体间房屋拆迁补偿合同纠纷, CLOSEST",
        "侵害企业名称(商号)权纠纷, 侵害企业名称（商号）权纠纷, CURRENT",
    })
    void mapsOlderNames(String old, String current, Change change) {
        var mapped = Causes.mapOld(old);
        assertThat(mapped).isNotNull();
        assertThat(mapped.cause().name()).isEqualTo(current);
        assertThat(mapped.change()).isEqualTo(change);
        assertThat(mapped.needsConfirmation()).isEqualTo(change == Change.CLOSEST);
    }

    @Test
    void saysNothingAboutNamesItDoesNotKnow() {
        assertThat(Causes.mapOld("盗窃罪")).isNull();
        assertThatThrownBy(() -> Causes.named("没有这种纠纷")).isInstanceOf(InvalidInput.class).hasMessageContaining("没有这种纠纷");
        assertThatThrownBy(() -> Causes.named("纠".repeat(1000))).satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(80));
    }

    @Test
    void keepsOldNamesOutOfTheCurrentCatalogue() {
        assertThat(Causes.knownOldNames()).hasSizeGreaterThan(30).allSatisfy(old -> assertThat(Causes.find(old.name())).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "民间借贷纠纷, 民间借贷纠纷", "民间借贷, 民间借贷纠纷", "他借钱不还, 民间借贷纠纷", "出了车祸, 机动车交通事故责任纠纷", "离婚, 离婚纠纷", "拖欠工资, 追索劳动报酬纠纷", "网购买到假货, 信息网络买卖合同纠纷",
        "邻居漏水, 相邻关系纠纷", "商品房 预售, 商品房预售合同纠纷", "被狗咬伤, 饲养动物损害责任纠纷"
    })
    void searchesByNameAndByEverydayWords(String query, String best) {
        assertThat(Causes.search(query, 5)).first().extracting(Cause::name).isEqualTo(best);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xyzzy", "！！"})
    void findsNothingForNothing(String query) {
        assertThat(Causes.search(query, 5)).isEmpty();
    }

    @Test
    void boundsWhatItReturns() {
        assertThat(Causes.search("合同纠纷", 3)).hasSize(3);
        assertThat(Causes.search("合同".repeat(1_000_000), 3)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void keepsTheEditionOfTheFilingDate() {
        assertThat(CauseEdition.on(LocalDate.of(2025, 12, 31))).isEqualTo(CauseEdition.EDITION_2020);
        assertThat(CauseEdition.on(LocalDate.of(2026, 1, 1))).isEqualTo(CauseEdition.EDITION_2025);
        assertThat(CauseEdition.EDITION_2025.lastNumber()).isEqualTo(514);
        assertThat(CauseEdition.EDITION_2020.lastNumber()).isEqualTo(473);
        assertThatThrownBy(() -> CauseEdition.on(LocalDate.of(2008, 3, 31))).isInstanceOf(NotCovered.class);
    }
}
