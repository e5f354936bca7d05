package org.fengqiao.instruments.kinds;

import static org.fengqiao.instruments.Field.date;
import static org.fengqiao.instruments.Field.list;
import static org.fengqiao.instruments.Field.text;

import java.util.List;
import java.util.Map;
import org.fengqiao.instruments.Block.*;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.instruments.Template;
import org.fengqiao.procedure.Standing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What mediation draws up: the agreement, the notice of its end, the record of undisputed facts. */
@Configuration(proxyBeanMethods = false)
class MediationInstruments {

    private static final Parties SIDES =
            new Parties(Map.of(Standing.CLAIMANT, "申请人", Standing.RESPONDENT, "被申请人", Standing.THIRD_PARTY, "第三人"));

    @Bean
    InstrumentKind mediationAgreement() {
        return new InstrumentKind("mediation-agreement", "调解协议书", new Template(
                List.of(
                        text("text", "协议内容"),
                        date("effectiveOn", "生效日期"),
                        text("organisation", "调解组织").optional(),
                        list("thirdParties", "第三人").optional()),
                List.of(
                        new Title("调解协议书"),
                        new NumberLine(),
                        SIDES,
                        new When("mediator", List.of(new Paragraph("调解员：{mediator}"))),
                        new When("organisation", List.of(new Paragraph("调解组织：{organisation}"))),
                        new Paragraph("上列各方因{cause}发生争议，在调解员主持下，自愿、平等协商，达成如下协议："),
                        new Paragraph("{text}"),
                        new Paragraph("本协议由各方在线签署，自{effectiveOn}全部签署完毕时生效。各方可以依照"
                                + Citation.of(org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW.article(205)) + "，在法定期间内共同申请司法确认。"),
                        new Signature("申请人：{claimants}"),
                        new Signature("被申请人：{respondents}"),
                        new When("mediator", List.of(new Signature("调解员：{mediator}"))),
                        new DateLine())), false);
    }

    @Bean
    InstrumentKind mediationEndingNotice() {
        return new InstrumentKind("mediation-ending-notice", "调解终结告知书", new Template(
                List.of(text("ground", "终结情形"), date("endedOn", "终结日期"), text("reasons", "说明").optional(), text("next", "后续途径").optional()),
                List.of(
                        new CourtName(),
                        new Title("调解终结告知书"),
                        new NumberLine(),
                        SIDES,
                        new Paragraph("{caseTitle}一案的诉前调解，因“{ground}”，于{endedOn}终结。"),
                        new When("reasons", List.of(new Paragraph("{reasons}"))),
                        new When("next", List.of(new Paragraph("您接下来可以：{next}"))),
                        new Paragraph("调解过程中为达成协议而作的让步，不得在以后的诉讼中作为对其不利的根据。"),
                        new Paragraph("特此告知。"),
                        new DateAndSeal())), true);
    }

    @Bean
    InstrumentKind undisputedFacts() {
        return new InstrumentKind("mediation-undisputed-facts", "无争议事实记载", new Template(
                List.of(list("facts", "无争议的事实"), text("organisation", "调解组织").optional()),
                List.of(
                        new Title("无争议事实记载"),
                        new NumberLine(),
                        SIDES,
                        new Paragraph("{caseTitle}一案经调解未达成协议。调解过程中，各方对下列事实没有争议，由调解员记载，经各方书面确认："),
                        new Items("facts", "{item}"),
                        new Paragraph("各方已被告知：上述事实在以后的诉讼程序中无需再举证，但涉及国家利益、社会公共利益和他人合法权益的除外。"),
                        new Signature("申请人：{claimants}"),
                        new Signature("被申请人：{respondents}"),
                        new When("mediator", List.of(new Signature("调解员：{mediator}"))),
                        new DateLine())), false);
    }
}
