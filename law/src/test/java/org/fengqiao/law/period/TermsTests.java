package org.fengqiao.law.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.junit.jupiter.api.Test;

class TermsTests {

    @Test
    void findsEveryPeriodByItsId() {
        assertThat(Terms.all()).hasSizeGreaterThan(150).allSatisfy(rule -> {
            assertThat(Terms.byId(rule.id())).isSameAs(rule);
            assertThat(rule.id()).matches("[a-z][a-z-]+");
            assertThat(rule.article().cite()).startsWith("《");
        });
    }

    @Test
    void saysLengthsInWords() {
        assertThat(Terms.CONFIRMATION_APPLICATION.spoken()).isEqualTo("三十日");
        assertThat(Terms.APPOINT_MEDIATOR.spoken()).isEqualTo("三个工作日");
        assertThat(Terms.DIVORCE_AGAIN.spoken()).isEqualTo("六个月");
        assertThat(PeriodRule.designated(99, PeriodUnit.DAYS).spoken()).isEqualTo("九十九日");
        assertThat(PeriodRule.designated(100, PeriodUnit.DAYS).spoken()).isEqualTo("100日");
    }

    @Test
    void refusesAnUnknownId() {
        assertThatThrownBy(() -> Terms.byId("no-such")).isInstanceOf(InvalidInput.class).hasMessageContaining("no-such");
    }

    @Test
    void knowsThePublicNoticeBeforeItWasShortened() {
        assertThat(Terms.on(LocalDate.of(2021, 12, 31), Terms.PUBLIC_NOTICE).length()).isEqualTo(60);
        assertThat(Terms.on(LocalDate.of(2024, 1, 1), Terms.PUBLIC_NOTICE)).isSameAs(Terms.PUBLIC_NOTICE);
    }

    @Test
    void refusesATimeBeforeItsStatute() {
        assertThatThrownBy(() -> Terms.on(LocalDate.of(2021, 12, 31), Terms.PRE_ACTION_MEDIATION))
                .isInstanceOf(NotCovered.class)
                .hasMessageContaining("早于《人民法院在线调解规则》（法释〔2021〕23号）施行日 2022-01-01");
        assertThat(Terms.on(LocalDate.of(2022, 1, 1), Terms.PRE_ACTION_MEDIATION)).isSameAs(Terms.PRE_ACTION_MEDIATION);
    }
}
