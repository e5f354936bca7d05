package org.fengqiao.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
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

    @Test
    void refusesAWageThatCannotBe() {
        var profile = new CaseProfile(null, true, false, Set.of());
        assertThatThrownBy(() -> ProcedureChoice.suggest(profile, BigDecimal.ZERO, "", Provenance.SUPPLIED)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new CaseProfile(new BigDecimal("-1"), true, false, Set.of())).isInstanceOf(InvalidInput.class);
    }
}
