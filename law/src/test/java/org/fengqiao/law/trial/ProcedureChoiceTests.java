package org.fengqiao.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.fee.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 民事诉讼法第165条：标的额为各省上年度就业人员年平均工资百分之五十以下的，适用小额诉讼程序；超过百分之五十但在二倍以下的，可以约定。 */
class ProcedureChoiceTests {

    private static Suggestion suggest(String claim, boolean simple, boolean agreed, Set<CaseFeature> features) {
        var profile = new CaseProfile(claim == null ? null : new BigDecimal(claim), simple, agreed, features);
        return ProcedureChoice.suggest(profile, new BigDecimal("120000"), "上海市", Provenance.SUPPLIED);
    }

    @ParameterizedTest
    @CsvSource({
        "60000, true, false, SMALL_CLAIMS, 不超过年平均工资的50%（60000.00 元）", "60000.01, true, false, SUMMARY, 双方未约定", "60000.01, true, true, SMALL_CLAIMS, 双方约定",
        "240000, true, true, SMALL_CLAIMS, 二倍（240000.00 元）", "240000, true, false, SUMMARY, 应当适用简易程序", "240000.01, true, true, SUMMARY, 超过年平均工资的二倍",
        "240000.01, true, false, SUMMARY, 可以适用简易程序", "60000, false, false, ORDINARY, 不属于事实清楚", ", true, false, SUMMARY, 不是金钱给付案件"
    })
    void choosesByTheClaim(String claim, boolean simple, boolean agreed, Procedure procedure, String reason) {
        var suggestion = suggest(claim, simple, agreed, Set.of());
        assertThat(suggestion.procedure()).isEqualTo(procedure);
        assertThat(suggestion.reasons()).anySatisfy(step -> assertThat(step.text()).contains(reason));
        assertThat(suggestion.parameters().getFirst().text()).isEqualTo("上海市上年度就业人员年平均工资（元） = 120000.00（使用者提供）");
    }

    @ParameterizedTest
    @EnumSource
    void keepsExcludedCasesOutOfSmallClaims(CaseFeature feature) {
        var suggestion = suggest("10000", true, true, Set.of(feature));
        assertThat(suggestion.procedure()).isEqualTo(feature.barsSummary() ? Procedure.ORDINARY : Procedure.SUMMARY);
        assertThat(suggestion.reasons()).anySatisfy(step -> {
            assertThat(step.text()).startsWith(feature.label());
            assertThat(step.article()).isEqualTo(feature.article());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "60000, true, false, , ", "60000.01, true, false, , 双方未约定", "240000, true, true, , ", "240000.01, true, true, , 超过年平均工资的二倍", "60000, false, false, , 不属于事实清楚",
        ", true, true, , 不是金钱给付案件", "60000, true, false, FOREIGN, 涉外案件", "60000, true, false, COUNTERCLAIM, 反诉"
    })
    void barsSmallClaims(String claim, boolean simple, boolean agreed, CaseFeature feature, String reason) {
        var profile = new CaseProfile(claim == null ? null : new BigDecimal(claim), simple, agreed, feature == null ? Set.of() : Set.of(feature));
        var bar = ProcedureChoice.bar(Procedure.SMALL_CLAIMS, profile, new BigDecimal("120000"));
        if (reason == null) {
            assertThat(bar).isNull();
        } else {
            assertThat(bar).isNotNull().satisfies(step -> assertThat(step.text()).contains(reason));
        }
    }

    @ParameterizedTest
    @EnumSource
    void barsSummaryByFeaturesAloneAndOrdinaryNever(CaseFeature feature) {
        var profile = new CaseProfile(new BigDecimal("50000000"), false, false, Set.of(feature));
        assertThat(ProcedureChoice.bar(Procedure.SUMMARY, profile, new BigDecimal("120000")) != null).isEqualTo(feature.barsSummary());
        assertThat(ProcedureChoice.bar(Procedure.ORDINARY, profile, new BigDecimal("120000"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"名誉权纠纷, true", "离婚纠纷, true", "确认亲子关系纠纷, true", "所有权确认纠纷, true", "'生命权、身体权、健康权纠纷', false", "离婚后财产纠纷, false", "民间借贷纠纷, false"})
    void aCauseOfStatusOrTitleIsLikelyKeptOutOfSmallClaims(String cause, boolean likely) {
        assertThat(CaseFeature.likely(cause)).hasSize(likely ? 1 : 0).allMatch(f -> f == CaseFeature.STATUS_OR_TITLE);
    }

    @Test
    void anUnverifiedWageBarsNothing() {
        var profile = new CaseProfile(new BigDecimal("50000000"), true, false, Set.of());
        assertThat(ProcedureChoice.bar(Procedure.SMALL_CLAIMS, profile, null)).isNull();
    }

    @Property
    void neverBarsWhatItSuggests(
            @ForAll @BigRange(min = "0", max = "1000000") BigDecimal claim, @ForAll boolean simple, @ForAll boolean agreed, @ForAll Set<CaseFeature> features) {
        var wage = new BigDecimal("120000");
        var profile = new CaseProfile(claim, simple, agreed, features);
        var suggested = ProcedureChoice.suggest(profile, wage, "上海市", Provenance.SUPPLIED).procedure();
        assertThat(ProcedureChoice.bar(suggested, profile, wage)).isNull();
    }

    @Test
    void refusesAWageThatCannotBe() {
        var profile = new CaseProfile(null, true, false, Set.of());
        assertThatThrownBy(() -> ProcedureChoice.suggest(profile, BigDecimal.ZERO, "", Provenance.SUPPLIED)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new CaseProfile(new BigDecimal("-1"), true, false, Set.of())).isInstanceOf(InvalidInput.class);
    }
}
