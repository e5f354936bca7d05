package org.fengqiao.instruments.kinds;

import static org.fengqiao.instruments.Field.date;
import static org.fengqiao.instruments.Field.list;
import static org.fengqiao.instruments.Field.money;
import static org.fengqiao.instruments.Field.text;

import java.util.List;
import java.util.Map;
import org.fengqiao.instruments.Block.*;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.instruments.Template;
import org.fengqiao.instruments.compose.ChineseNumerals;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Standing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What filing draws up: the complaint as filled in, correction, acceptance, fee, refusal; and the receipt of cross-region filing. */
@Configuration(proxyBeanMethods = false)
class FilingInstruments {

    private static final Parties SIDES =
            new Parties(Map.of(Standing.CLAIMANT, "起诉人", Standing.RESPONDENT, "被起诉人", Standing.THIRD_PARTY, "第三人"));

    @Bean
    InstrumentKind complaint() {
        return new InstrumentKind("filing-complaint", "民事起诉状", new Template(
                List.of(text("claims", "诉讼请求"), text("facts", "事实与理由"), text("elements", "要素").optional()),
                List.of(
                        new Title("民事起诉状"),
                        new Parties(Map.of(Standing.CLAIMANT, "原告", Standing.RESPONDENT, "被告", Standing.THIRD_PARTY, "第三人")),
                        new Heading("诉讼请求"),
                        new Paragraph("{claims}"),
                        new Heading("事实与理由"),
                        new Paragraph("{facts}"),
                        new When("elements", List.of(new Heading("要素"), new Paragraph("{elements}"))),
                        new Flush("此致"),
                        new Flush("{court}"),
                        new Signature("具状人：{claimants}"),
                        new DateLine())), false);
    }

    @Bean
    InstrumentKind correctionNotice() {
        return new InstrumentKind("filing-correction-notice", "补正通知书", new Template(
                List.of(list("defects", "补正事项"), text("days", "补正期限（日）"), date("demandedOn", "通知日期").optional()),
                List.of(
                        new CourtName(),
                        new Title("补正通知书"),
                        new Flush("{claimants}："),
                        new Paragraph("你提交的{caseTitle}的起诉材料已收到。经审查，有下列事项需要补正，本通知一次告知全部要求："),
                        new Grid("defects", List.of(new Column("place", "在哪里", 2), new Column("what", "问题", 3), new Column("how", "怎样补正", 3))),
                        new Paragraph("请自收到本通知之日起{days}日内在线补正或者到本院诉讼服务中心补正。在期限内补正的，立案审查期限从补正后重新起算；逾期未补正的，本院将依法处理。"),
                        new DateAndSeal())), true).forClaimants();
    }

    @Bean
    InstrumentKind acceptanceNotice() {
        return new InstrumentKind("filing-acceptance-notice", "受理案件通知书", new Template(
                List.of(text("claims", "诉讼请求"), text("procedure", "适用程序").optional(), date("acceptedOn", "立案日期"), money("due", "应交金额").optional()),
                List.of(
                        new CourtName(),
                        new Title("受理案件通知书"),
                        new NumberLine(),
                        new Flush("{claimants}："),
                        new Paragraph("你诉{respondents}{cause}一案，起诉状已收到。经审查，符合"
                                + Citation.of(Statute.CIVIL_PROCEDURE_LAW.article(122)) + "规定的起诉条件，本院于{acceptedOn}登记立案。"),
                        new Heading("诉讼请求"),
                        new Paragraph("{claims}"),
                        new When("procedure", List.of(new Paragraph("本案建议适用{procedure}审理。"))),
                        new Heading("有关事项"),
                        new Paragraph("一、当事人应当依法行使诉讼权利，遵守诉讼秩序，履行诉讼义务。"),
                        new Paragraph("二、需要委托代理人的，应当提交授权委托书。变更联系方式和送达地址的，请及时告知本院。"),
                        new When("due", List.of(new Paragraph("三、请按交纳诉讼费用通知书交费；逾期不交又未获准缓交、减交、免交的，按撤诉处理。"))),
                        new DateAndSeal())), true).forClaimants();
    }

    @Bean
    InstrumentKind feeNotice() {
        return new InstrumentKind("filing-fee-notice", "交纳诉讼费用通知书", new Template(
                List.of(money("amount", "应交金额"), list("lines", "计算明细"), text("days", "交费期限（日）").optional(), date("deferredUntil", "缓交到").optional()),
                List.of(
                        new CourtName(),
                        new Title("交纳诉讼费用通知书"),
                        new NumberLine(),
                        new Flush("{claimants}："),
                        new Paragraph("你诉{respondents}{cause}一案，应当预交案件受理费{amount}。计算如下："),
                        new Grid("lines", List.of(
                                new Column("what", "项目", 2), new Column("formula", "算法", 3.2), new Column("amount", "金额（元）", 1.3), new Column("article", "依据", 2.2))),
                        new When("days", List.of(new Paragraph("请自收到本通知之日起{days}日内交纳。交费确有困难的，可以在期限内申请减交或者免交。"))),
                        new When("deferredUntil", List.of(new Paragraph("经你申请，本院准予缓交，请在{deferredUntil}前交纳。"))),
                        new DateAndSeal())), true).forClaimants();
    }

    @Bean
    InstrumentKind refusalRuling() {
        return new InstrumentKind("filing-refusal-ruling", "不予受理民事裁定书", new Template(
                List.of(text("claims", "诉讼请求"), text("ground", "不予受理情形"), text("reasons", "理由"), text("instead", "可以采取的办法").optional(), text("article", "依据")),
                List.of(
                        new CourtName(),
                        new Title("民 事 裁 定 书"),
                        new NumberLine(),
                        SIDES,
                        new Paragraph("起诉人{claimants}以{respondents}为被告向本院提起诉讼，请求：{claims}"),
                        new Paragraph("本院经审查认为，本案有下列情形：{ground}。{reasons}"),
                        new Paragraph("依照{article}、" + Citation.of(Statute.CIVIL_PROCEDURE_LAW.article(126)) + "规定，裁定如下："),
                        new Paragraph("对{claimants}的起诉，本院不予受理。"),
                        new When("instead", List.of(new Paragraph("你可以：{instead}。"))),
                        new Paragraph("如不服本裁定，可以依照" + Citation.of(Statute.CIVIL_PROCEDURE_LAW.article(171))
                                + "，在裁定书送达之日起" + ChineseNumerals.number((int) Terms.APPEAL_RULING.length()) + "日内向本院递交上诉状，上诉于上一级人民法院。"),
                        new Signature("审 判 员　{judge}"),
                        new DateAndSeal(),
                        new When("clerk", List.of(new Signature("书 记 员　{clerk}"))))), true).forClaimants();
    }

    @Bean
    InstrumentKind unpaidRuling() {
        return new InstrumentKind("filing-unpaid-ruling", "按撤诉处理民事裁定书", new Template(
                List.of(date("acceptedOn", "立案日期"), money("amount", "应预交金额")),
                List.of(
                        new CourtName(),
                        new Title("民 事 裁 定 书"),
                        new NumberLine(),
                        new Parties(Map.of(Standing.CLAIMANT, "原告", Standing.RESPONDENT, "被告", Standing.THIRD_PARTY, "第三人")),
                        new Paragraph("原告{claimants}与被告{respondents}{cause}一案，本院于{acceptedOn}立案。经本院通知，原告没有在期限内预交案件受理费{amount}，也没有获准缓交、减交、免交。"),
                        new Paragraph("依照" + Citation.of(Statute.CIVIL_PROCEDURE_INTERPRETATION.article(213)) + "、" + Citation.of(Statute.FILING_REGISTRATION.article(11)) + "规定，裁定如下："),
                        new Paragraph("本案按原告{claimants}撤回起诉处理。"),
                        new Signature("审 判 员　{judge}"),
                        new DateAndSeal(),
                        new When("clerk", List.of(new Signature("书 记 员　{clerk}"))))), true);
    }

    @Bean
    InstrumentKind crossRegionReceipt() {
        return new InstrumentKind("crossregion-receipt", "跨域立案收件凭证", new Template(
                List.of(
                        text("receivedBy", "收件法院"),
                        text("jurisdiction", "管辖法院"),
                        date("receivedOn", "收件日期"),
                        date("replyBy", "反馈期限").optional(),
                        list("materials", "材料清单").optional()),
                List.of(
                        new CourtName(),
                        new Title("跨域立案收件凭证"),
                        new Facts(List.of(
                                new Fact("案件", "{caseTitle}"),
                                new Fact("提交人", "{claimants}"),
                                new Fact("收件法院", "{receivedBy}"),
                                new Fact("管辖法院", "{jurisdiction}"),
                                new Fact("收件日期", "{receivedOn}"),
                                new Fact("最迟反馈", "{replyBy}"))),
                        new When("materials", List.of(new Heading("材料清单"), new Items("materials", "{item}"))),
                        new Paragraph("是否受理由管辖法院决定。收件法院核对材料形式后转送管辖法院；形式需要补好的，反馈时间相应顺延。您可以在线查看进度，也可以向任一法院的诉讼服务窗口查询。"),
                        new DateAndSeal())), false);
    }
}
