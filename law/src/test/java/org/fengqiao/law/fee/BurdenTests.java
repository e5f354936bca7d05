package org.fengqiao.law.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 交纳办法第20、22、29、33至35、38、44条，民诉法解释第194、195、202条。 */
class BurdenTests {

    private static Map<String, Object> fee(String... pairs) {
        var map = new java.util.LinkedHashMap<String, Object>(Map.of("kind", "property", "amount", "120000"));
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Questions.answer("fee", map);
    }

    /** 第202条：分别上诉的分别交，同方共同上诉交一份。 */
    @Test
    void countsSeparateAppealsOneByOneAndJointOnesOnce() {
        var separate = Appeals.separate(List.of(new BigDecimal("120000"), new BigDecimal("10000")));
        assertThat(separate.amount()).isEqualTo("2750.00");
        assertThat(Line.sum(separate.lines())).isEqualByComparingTo("2750.00");
        assertThat(separate.lines()).extracting(Line::what).containsExactly("分别上诉的，各自按其上诉请求分别交纳", "第 1 份上诉", "第 2 份上诉");
        var one = Fees.of(FeeQuery.of(FeeKind.PROPERTY, new BigDecimal("120000")).as(Position.APPEAL));
        assertThat(Appeals.joint(one).amount()).isEqualTo("2700.00");
        assertThat(Appeals.joint(one).lines().getFirst().text()).contains("只交纳一份", "第202条");
        assertThatThrownBy(() -> Appeals.separate(List.of(BigDecimal.TEN))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void answersWhoAppealsHow() {
        assertThat(Questions.answer("fee", Map.of("kind", "property", "position", "appeal", "appeals", "120000;10000"))).containsEntry("amount", "2750.00");
        assertThat(fee("position", "appeal", "joint", "true").get("steps").toString()).contains("只交纳一份");
        assertThatThrownBy(() -> fee("joint", "true")).isInstanceOf(InvalidInput.class).hasMessageContaining("上诉");
        assertThatThrownBy(() -> fee("appeals", "1;2")).isInstanceOf(InvalidInput.class).hasMessageContaining("appeals");
    }

    /** 第195条：支付令失效转入诉讼的补交受理费。 */
    @Test
    void asksForTheAcceptanceFeeWhenAPaymentOrderFails() {
        assertThat(fee("order-credit", "0")).containsEntry("amount", "2700.00");
        var credited = fee("order-credit", "900", "procedure", "summary");
        assertThat(credited).containsEntry("amount", "450.00");
        assertThat(credited.get("steps").toString()).contains("第195条", "是否抵扣");
        assertThatThrownBy(() -> fee("order-credit", "2700.01")).isInstanceOf(InvalidInput.class).hasMessageContaining("申请费");
        assertThatThrownBy(() -> Questions.answer("fee", Map.of("kind", "preservation", "amount", "1000", "order-credit", "0")))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPERTY, CLAIM, NOTICE", "PROPERTY, APPEAL, WITH_APPEAL", "ENFORCEMENT, CLAIM, NOT_BEFOREHAND", "BANKRUPTCY, CLAIM, NOT_BEFOREHAND", "PRESERVATION, CLAIM, ON_APPLICATION"
    })
    void saysWhenToPay(FeeKind kind, Position position, Prepayment when) {
        assertThat(Prepayment.of(kind, position)).isEqualTo(when);
    }

    @Test
    void doesNotGuessWhenApplicationFeesArePaid() {
        assertThat(Prepayment.of(FeeKind.PUBLIC_NOTICE, Position.CLAIM)).isNull();
        assertThat(Prepayment.of(FeeKind.JURISDICTION, Position.CLAIM)).isNull();
        assertThat(Questions.answer("fee", Map.of("kind", "public-notice")).get("steps").toString()).doesNotContain("预交");
    }

    @Test
    void prepaysNothingInRepresentativeActionsAndMayNotForRemuneration() {
        assertThat(fee("action", "representative").get("steps").toString()).contains("代表人诉讼，不预交（《民诉法解释》第194条）");
        assertThat(fee("action", "remuneration").get("steps").toString()).contains("追索劳动报酬，可以不预交");
        assertThat(fee().get("steps").toString()).contains("次日起 7 日内预交（《诉讼费用交纳办法》第22条）");
        assertThat(Questions.answer("fee", Map.of("kind", "confirmation")).get("steps").toString()).doesNotContain("预交");
    }

    @ParameterizedTest
    @CsvSource({
        "PROPERTY, JUDGMENT, LOSER, 29", "PROPERTY, WITHDRAWN, WITHDRAWER, 34", "DIVORCE, JUDGMENT, DIVORCE, 33", "DIVORCE, MEDIATED, DIVORCE, 33", "DIVORCE, WITHDRAWN, WITHDRAWER, 34",
        "ENFORCEMENT, JUDGMENT, DEBTOR, 38"
    })
    void saysWhoBearsTheFee(FeeKind kind, Ending ending, Bearer bearer, int article) {
        assertThat(Bearer.of(kind, ending)).isEqualTo(bearer);
        assertThat(bearer.line().text()).isEqualTo(bearer.label() + "（《诉讼费用交纳办法》第" + article + "条）");
    }

    @Test
    void doesNotGuessWhoBearsWhatItHasNoRuleFor() {
        assertThat(Bearer.of(FeeKind.PROPERTY, Ending.MEDIATED)).isNull();
        assertThat(Bearer.of(FeeKind.PRESERVATION, Ending.JUDGMENT)).isNull();
        assertThat(Bearer.CHANGER.article().number()).isEqualTo(35);
    }

    /** 第44条：免交只适用于自然人；第49条：缓交在立案前决定。 */
    @Test
    void exemptsNaturalPersonsOnly() {
        assertThat(fee("relief", "exemption", "applicant", "person")).containsEntry("amount", "0.00");
        assertThatThrownBy(() -> fee("relief", "exemption", "applicant", "organisation")).isInstanceOf(InvalidInput.class).hasMessageContaining("第44条");
        assertThat(fee("relief", "30%", "applicant", "organisation")).containsEntry("amount", "1890.00");
        assertThat(fee("relief", "deferral").get("steps").toString()).contains("立案前", "第49条");
    }

    @Test
    void countsAHundredSeparateAppealsAndNoMore() {
        var hundred = java.util.Collections.nCopies(100, new BigDecimal("10000"));
        assertThat(Appeals.separate(hundred).amount()).isEqualByComparingTo("5000");
        var more = java.util.Collections.nCopies(101, new BigDecimal("10000"));
        assertThatThrownBy(() -> Appeals.separate(more)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyWayOfPayingAheadHasItsWordsAndItsArticle() {
        assertThat(Prepayment.values()).allSatisfy(way -> {
            assertThat(way.line().what()).isEqualTo(way.label()).isNotBlank();
            assertThat(way.line().article()).isEqualTo(way.article()).isNotNull();
        });
    }
}
