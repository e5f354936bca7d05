package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTextTests {

    private final Trial trial = new Trial();

    @Test
    void writesOnePaymentInOneSentence() {
        assertThat(text(Trial.payment("30000"))).isEqualTo("一、李四于2026年12月31日前以银行转账方式向张三支付人民币30000.00元。");
    }

    @Test
    void splitsInstalmentsToTheCentAndGivesTheLastTheRest() {
        var term = new Term(Trial.LI, TermKind.PAYMENT, new BigDecimal("10000"), LocalDate.of(2026, 11, 30), null, 3);
        assertThat(text(term))
                .isEqualTo("一、李四向张三支付人民币10000.00元，分3期支付：前2期每期3333.33元，最后一期3333.34元；"
                        + "第一期于2026年11月30日前支付，以后每月同日前支付一期，最后一期于2027年1月30日前付清。");
    }

    @Test
    void numbersTheParagraphs() {
        var apology = new Term(Trial.LI, TermKind.APOLOGY, null, null, "当面", null);
        var waiver = new Term(Trial.ZHANG, TermKind.WAIVER, null, null, null, null);
        assertThat(text(apology, waiver)).isEqualTo("一、李四以当面的方式向张三赔礼道歉。\n二、张三放弃其他请求，各方就本纠纷再无其他争议。");
    }

    @Test
    void numbersBeyondTen() {
        var apology = new Term(Trial.LI, TermKind.APOLOGY, null, null, null, null);
        assertThat(AgreementText.of(java.util.Collections.nCopies(21, apology), trial.matter().parties()))
                .contains("\n十、", "\n十一、", "\n二十、", "\n二十一、");
    }

    private String text(Term... terms) {
        return AgreementText.of(List.of(terms), trial.matter().parties());
    }
}
