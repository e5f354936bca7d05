package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureAdviceTests {

    private static final YearlyWage WAGE = new YearlyWage(new BigDecimal("120000"), true);

    @ParameterizedTest
    @CsvSource({
        "60000,       SMALL_CLAIMS",
        "60000.01,    SUMMARY",
        "240000,      SUMMARY",
        "240000.01,   SUMMARY",
    })
    @DisplayName("民事诉讼法第165条：不超过年平均工资一半的应当适用小额诉讼程序")
    void smallClaimsEndAtHalfTheYearlyWage(BigDecimal amount, ProcedureKind kind) {
        assertThat(ProcedureAdvice.of(amount, List.of(), WAGE).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"60000.01, SMALL_CLAIMS", "240000, SMALL_CLAIMS", "240000.01, SUMMARY"})
    @DisplayName("民事诉讼法第165条：一半以上二倍以下，双方约定的可以适用小额诉讼程序")
    void agreementWidensSmallClaimsToTwiceTheWage(BigDecimal amount, ProcedureKind kind) {
        var advice = ProcedureAdvice.of(amount, List.of(CaseFeature.AGREED_SMALL_CLAIMS), WAGE);
        assertThat(advice.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATUS_OR_TITLE", "FOREIGN", "NEEDS_APPRAISAL", "COUNTERCLAIM"})
    @DisplayName("民事诉讼法第166条：不适用小额诉讼程序的情形")
    void excludedFromSmallClaimsButNotFromSummary(CaseFeature feature) {
        var advice = ProcedureAdvice.of(new BigDecimal("1000"), List.of(feature), WAGE);
        assertThat(advice.kind()).isEqualTo(ProcedureKind.SUMMARY);
        assertThat(advice.reasons().getFirst().article()).isEqualTo("《民事诉讼法》第166条");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESPONDENT_MISSING", "MANY_ON_ONE_SIDE", "PUBLIC_INTEREST"})
    @DisplayName("民诉法解释第257条：不适用简易程序的情形")
    void excludedFromSummary(CaseFeature feature) {
        var advice = ProcedureAdvice.of(new BigDecimal("1000"), List.of(feature), WAGE);
        assertThat(advice.kind()).isEqualTo(ProcedureKind.ORDINARY);
        assertThat(advice.reasons().getFirst().article()).isEqualTo("《民诉法解释》第257条");
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void saysSoWhereTheWageIsUnverified(boolean verified, boolean caveat) {
        var advice = ProcedureAdvice.of(new BigDecimal("1000"), List.of(), new YearlyWage(WAGE.amount(), verified));
        assertThat(advice.reasons().getFirst().text().contains("未核实")).isEqualTo(caveat);
    }
}
