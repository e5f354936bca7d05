package org.fengqiao.instruments.kinds;

import static org.fengqiao.instruments.Field.date;
import static org.fengqiao.instruments.Field.text;

import java.util.ArrayList;
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

    private static final List<Field> WITHDRAWAL =
            List.of(text("applicant", "申请撤回的当事人"), text("why", "撤回的理由"), date("soughtOn", "申请撤回的日期"), text("reasons", "理由").optional());
    private static final String ON_WITHDRAWAL = Citation.of(Statute.CIVIL_PROCEDURE_INTERPRETATION.article(357));
    private static final String ON_OBJECTION = Citation.of(Statute.CIVIL_PROCEDURE_INTERPRETATION.article(372));

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
    InstrumentKind confirmationSupplement() {
        return new InstrumentKind("confirmation-supplement-notice", "补充材料通知书（司法确认）", new Template(
                List.of(text("what", "需要补充的陈述和材料"), text("days", "补充期限（日）")),
                List.of(
                        new CourtName(),
                        new Title("补充材料通知书"),
                        new NumberLine(),
                        new Flush("{everybody}："),
                        new Paragraph("你们申请司法确认调解协议一案，本院审查中认为还需要补充下列陈述或者证明材料："),
                        new Paragraph("{what}"),
                        new Paragraph("请自收到本通知之日起{days}日内在线提交或者到本院诉讼服务中心提交。无正当理由未在期限内补充的，依照"
                                + Citation.of(Statute.CIVIL_PROCEDURE_INTERPRETATION.article(357)) + "规定，本院可以按撤回申请处理。"),
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

    @Bean
    InstrumentKind confirmationWithdrawal() {
        return onApplication("confirmation-withdrawal-ruling", "准许撤回司法确认申请裁定书", WITHDRAWAL, List.of(
                new Paragraph("{soughtOn}，{applicant}申请撤回司法确认申请，理由是：{why}"),
                new Paragraph("本院经审查认为，本院尚未作出裁定，准许撤回。{reasons}依照" + ON_WITHDRAWAL + "规定，裁定如下："),
                new Paragraph("准许撤回对调解协议的司法确认申请。"),
                new Paragraph("调解协议仍对各方当事人有约束力。")));
    }

    @Bean
    InstrumentKind confirmationWithdrawalRefusal() {
        return onApplication("confirmation-withdrawal-refusal-ruling", "不准许撤回司法确认申请裁定书", WITHDRAWAL, List.of(
                new Paragraph("{soughtOn}，{applicant}申请撤回司法确认申请，理由是：{why}"),
                new Paragraph("本院经审查认为，对该申请不予准许。{reasons}依照" + ON_WITHDRAWAL + "规定，裁定如下："),
                new Paragraph("不准许{applicant}撤回司法确认申请。"),
                new Paragraph("本院对本案的审查继续进行。")));
    }

    @Bean
    InstrumentKind confirmationLapse() {
        var fields = List.of(text("demanded", "要求补充的内容").optional(), date("demandedOn", "通知补充的日期"), text("reasons", "理由"));
        return onApplication("confirmation-lapse-ruling", "按撤回司法确认申请处理裁定书", fields, List.of(
                new Paragraph("本院于{demandedOn}通知申请人补充陈述或者材料：{demanded}申请人在限期内没有补充，也没有正当理由。"),
                new Paragraph("本院经审查认为：{reasons}依照" + ON_WITHDRAWAL + "规定，裁定如下："),
                new Paragraph("{everybody}的司法确认申请，按撤回申请处理。"),
                new Paragraph("调解协议仍对各方当事人有约束力。")));
    }

    @Bean
    InstrumentKind confirmationRevocation() {
        return onObjection("confirmation-revocation-ruling", "撤销确认调解协议裁定书", List.of(), List.of(
                new Paragraph("本院经审查认为，异议成立。{reasons}依照" + ON_OBJECTION + "规定，裁定如下："),
                new Paragraph("撤销本院于{ruledOn}作出的确认调解协议有效的民事裁定。"),
                new Paragraph("当事人可以通过调解方式变更原调解协议或者达成新的调解协议，也可以向人民法院提起诉讼。")));
    }

    @Bean
    InstrumentKind confirmationChange() {
        return onObjection("confirmation-change-ruling", "变更确认调解协议裁定书", List.of(text("changed", "变更后的内容")), List.of(
                new Paragraph("本院经审查认为，异议部分成立。{reasons}依照" + ON_OBJECTION + "规定，裁定如下："),
                new Paragraph("变更本院于{ruledOn}作出的民事裁定为："),
                new Paragraph("{changed}")));
    }

    @Bean
    InstrumentKind confirmationObjectionRejection() {
        return onObjection("confirmation-objection-rejection-ruling", "驳回异议裁定书（司法确认）", List.of(), List.of(
                new Paragraph("本院经审查认为，异议不成立。{reasons}依照" + ON_OBJECTION + "规定，裁定如下："),
                new Paragraph("驳回{objectors}的异议。")));
    }

    private static InstrumentKind onApplication(String id, String title, List<Field> fields, List<Block> decision) {
        var blocks = new ArrayList<Block>(List.of(
                new CourtName(),
                new Title("民 事 裁 定 书"),
                new NumberLine(),
                APPLICANTS,
                new Paragraph("申请人{everybody}因{cause}，于{effectiveOn}经{organisation}主持达成调解协议，申请本院司法确认。")));
        return sealed(id, title, fields, blocks, decision);
    }

    private static InstrumentKind onObjection(String id, String title, List<Field> fields, List<Block> decision) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(
                text("objectors", "异议人"), text("objections", "异议和理由"), text("reasons", "审查理由").optional(), date("ruledOn", "原裁定日期")));
        var blocks = new ArrayList<Block>(List.of(
                new CourtName(),
                new Title("民 事 裁 定 书"),
                new NumberLine(),
                APPLICANTS,
                new Paragraph("本院于{ruledOn}作出民事裁定，确认申请人{everybody}于{effectiveOn}经{organisation}主持达成的调解协议有效。{objectors}对该裁定提出异议，本院依法进行了审查，现已审查终结。"),
                new Paragraph("{objections}"),
                new Paragraph("原裁定确认的调解协议为："),
                new Paragraph("{agreement}")));
        return sealed(id, title, all, blocks, decision);
    }

    private static InstrumentKind sealed(String id, String title, List<Field> fields, List<Block> begin, List<Block> decision) {
        var all = new ArrayList<>(List.of(AGREEMENT.optional(), EFFECTIVE, ORGANISATION));
        all.addAll(fields);
        var blocks = new ArrayList<>(begin);
        blocks.addAll(decision);
        blocks.addAll(List.of(new Signature("审 判 员　{judge}"), new DateAndSeal(), new When("clerk", List.of(new Signature("书 记 员　{clerk}")))));
        return new InstrumentKind(id, title, new Template(all, blocks), true);
    }

    private static InstrumentKind ruling(String id, String title, List<Field> fields, List<Block> decision) {
        var all = new ArrayList<>(List.of(AGREEMENT, EFFECTIVE, ORGANISATION));
        all.addAll(fields);
        var blocks = new ArrayList<Block>(List.of(
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
