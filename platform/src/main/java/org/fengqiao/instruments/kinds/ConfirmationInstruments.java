package org.fengqiao.instruments.kinds;

import static org.fengqiao.instruments.Field.date;
import static org.fengqiao.instruments.Field.text;

import java.util.List;
import java.util.Map;
import org.fengqiao.instruments.Block;
import org.fengqiao.instruments.Block.*;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.instruments.Template;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Standing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What judicial confirmation draws up; both sides are applicants. */
@Configuration(proxyBeanMethods = false)
class ConfirmationInstruments {

    private static final Parties APPLICANTS = new Parties(Map.of(Standing.CLAIMANT, "申请人", Standing.RESPONDENT, "申请人"));
    private static final Field AGREEMENT = text("agreement", "调解协议内容");
    private static final Field EFFECTIVE = date("effectiveOn", "协议生效日期");
    private static final Field ORGANISATION = text("organisation", "调解组织或者调解员").optional();

    @Bean
    InstrumentKind confirmationApplication() {
        return new InstrumentKind("confirmation-application", "司法确认申请书", new Template(
                List.of(AGREEMENT, EFFECTIVE, ORGANISATION),
                List.of(
                        new Title("司法确认申请书"),
                        APPLICANTS,
                        new Heading("请求事项"),
                        new Paragraph("确认申请人之间于{effectiveOn}达成的调解协议有效。"),
                        new Heading("事实和理由"),
                        new Paragraph("申请人因{cause}发生争议，经{organisation}主持调解，于{effectiveOn}达成如下调解协议："),
                        new Paragraph("{agreement}"),
                        new Paragraph("申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如因协议内容给他人造成损害，愿意承担相应的责任。"),
                        new Flush("此致"),
                        new Flush("{court}"),
                        new Signature("申请人：{everybody}"),
                        new DateLine())), false);
    }

    @Bean
    InstrumentKind confirmationAcceptance() {
        return new InstrumentKind("confirmation-acceptance-notice", "受理通知书（司法确认）", new Template(
                List.of(AGREEMENT.optional(), EFFECTIVE, ORGANISATION),
                List.of(
                        new CourtName(),
                        new Title("受理通知书"),
                        new NumberLine(),
                        new Flush("{everybody}："),
                        new Paragraph("你们申请司法确认调解协议一案，本院经审查，符合法定受理条件，决定立案受理。现将有关事项通知如下："),
                        new Paragraph("一、本院将通知双方共同到场对案件进行核实，可以在线进行。请保持联系方式畅通，如实陈述。"),
                        new Paragraph("二、在本院作出裁定前，一方或者双方可以撤回申请。"),
                        new Paragraph("三、本院经审查裁定调解协议有效的，一方拒绝履行或者未全部履行，对方可以申请执行。"),
                        new DateAndSeal())), true);
    }

    @Bean
    InstrumentKind confirmationRuling() {
        return ruling("confirmation-ruling", "确认调解协议裁定书", List.of(text("reasons", "审查理由").optional()), List.of(
                new Paragraph("申请人达成的上述协议，符合司法确认调解协议的法定条件。{reasons}依照"
                        + Citation.of(Statute.CIVIL_PROCEDURE_LAW.article(206)) + "规定，裁定如下："),
                new Paragraph("申请人{everybody}于{effectiveOn}达成的调解协议有效。"),
                new Paragraph("当事人应当按照调解协议的约定自觉履行义务。一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请执行。"),
                new Paragraph("本裁定一经作出即发生法律效力。")));
    }

    @Bean
    InstrumentKind confirmationRejection() {
        return ruling("confirmation-rejection-ruling", "驳回司法确认申请裁定书", List.of(text("ground", "驳回情形"), text("reasons", "理由").optional()), List.of(
                new Paragraph("本院经审查认为，申请人达成的调解协议有下列情形：{ground}。{reasons}该协议不符合司法确认的法定条件。依照"
                        + Citation.of(Statute.CIVIL_PROCEDURE_LAW.article(206)) + "、"
                        + Citation.of(Statute.CIVIL_PROCEDURE_INTERPRETATION.article(358)) + "规定，裁定如下："),
                new Paragraph("驳回{everybody}确认调解协议有效的申请。"),
                new Paragraph("当事人可以通过调解方式变更原调解协议或者达成新的调解协议，也可以向人民法院提起诉讼。")));
    }

    @Bean
    InstrumentKind confirmationRefusal() {
        return ruling("confirmation-refusal-ruling", "不予受理裁定书（司法确认）", List.of(text("ground", "不予受理情形"), text("reasons", "理由").optional()), List.of(
                new Paragraph("本院经审查认为，该申请有下列情形：{ground}。{reasons}依照"
                        + Citation.of(Statute.CIVIL_PROCEDURE_INTERPRETATION.article(355)) + "规定，裁定如下："),
                new Paragraph("对{everybody}的司法确认申请，本院不予受理。"),
                new Paragraph("当事人可以通过调解方式变更原调解协议或者达成新的调解协议，也可以就争议向人民法院提起诉讼。")));
    }

    private static InstrumentKind ruling(String id, String title, List<Field> fields, List<Block> decision) {
        var all = new java.util.ArrayList<>(List.of(AGREEMENT, EFFECTIVE, ORGANISATION));
        all.addAll(fields);
        var blocks = new java.util.ArrayList<Block>(List.of(
                new CourtName(),
                new Title("民 事 裁 定 书"),
                new NumberLine(),
                APPLICANTS,
                new Paragraph("申请人{everybody}因{cause}，申请司法确认调解协议一案，本院依法进行了审查，现已审查终结。"),
                new Paragraph("经审查查明：{effectiveOn}，申请人经{organisation}主持调解，达成如下调解协议："),
                new Paragraph("{agreement}")));
        blocks.addAll(decision);
        blocks.addAll(List.of(new Signature("审 判 员　{judge}"), new DateAndSeal(), new When("clerk", List.of(new Signature("书 记 员　{clerk}")))));
        return new InstrumentKind(id, title, new Template(all, blocks), true);
    }
}
