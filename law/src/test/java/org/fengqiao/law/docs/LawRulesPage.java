package org.fengqiao.law.docs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.auction.ReferencePrice;
import org.fengqiao.law.auction.PriceMethod;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Rounding;
import org.fengqiao.law.Statute;
import org.fengqiao.law.casenumber.CaseTypes;
import org.fengqiao.law.casenumber.Courts;
import org.fengqiao.law.cause.CauseEdition;
import org.fengqiao.law.cause.CauseRule;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.law.fee.Bearer;
import org.fengqiao.law.fee.Fee;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.fee.Fees;
import org.fengqiao.law.fee.Prepayment;
import org.fengqiao.law.fee.Procedure;
import org.fengqiao.law.fee.Settlement;
import org.fengqiao.law.injury.ContinuedPayment;
import org.fengqiao.law.interest.Lpr;
import org.fengqiao.law.interest.OldCap;
import org.fengqiao.law.interest.VoidGround;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Terms;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.law.trial.Closing;
import org.fengqiao.law.trial.ProcedureChoice;
import org.fengqiao.law.trial.SoleJudge;
import org.fengqiao.law.trial.TrialLimit;

/** The page of all rules, made from the library itself. */
final class LawRulesPage {

    private final StringBuilder page = new StringBuilder();

    static String write() {
        var rules = new LawRulesPage();
        rules.head();
        rules.versions();
        rules.periods();
        rules.fees();
        rules.interest();
        rules.voidLending();
        rules.trial();
        rules.bench();
        rules.catalogues();
        rules.choosing();
        rules.parameters();
        return rules.page.toString();
    }

    private void head() {
        line("# 法律库的全部规则");
        line("");
        line("本页由法律库自身生成，请勿手改；规则变动后以 `-Dfengqiao.docs=write` 运行 `LawRulesTests` 重新生成。");
        line("出处一栏说明该数值核对到何种程度；“未核实参数”在每次计算的解释中都会注明。");
    }

    private void versions() {
        table("规则版本", "文件", "版本", "施行", "出处");
        for (var statute : Statute.values()) {
            var from = statute.inForceFrom() + (statute.dateUnverified() ? "（未核实）" : "");
            row("《" + statute.title() + "》", statute.document(), from, statute.provenance().label());
        }
    }

    private void periods() {
        table("法定期间", "名称", "长度", "条文", "出处", "常量");
        for (var rule : Terms.all()) {
            row(rule.name(), rule.amount(), rule.article().citeMarked(), rule.provenance().label(), "`" + rule.id() + "`");
        }
        line("");
        line("公告送达在 2021 年修正前为 60 日；施行日之前的问题，本库答“未收录”。");
        table("放假调休", "年", "放假日", "调休上班日");
        for (int year : Calendar.builtIn().years()) {
            var first = LocalDate.of(year, 1, 1);
            long off = first.datesUntil(first.plusYears(1)).filter(d -> !Calendar.builtIn().isWorkingDay(d) && !Calendar.builtIn().day(d).reason().startsWith("周")).count();
            var work = first.datesUntil(first.plusYears(1)).filter(d -> Calendar.builtIn().isWorkingDay(d) && Calendar.builtIn().day(d).weekend()).map(d -> d.toString().substring(5)).toList();
            row(year, off, String.join(" ", work));
        }
    }

    private void fees() {
        table("诉讼费用", "类别", "标准", "条文", "可减半", "出处", "名称");
        for (var kind : FeeKind.values()) {
            row(kind.label(), standard(kind), kind.article().cite(), kind.halves() ? "是" : "", kind.article().statute().provenance().label(), "`" + kind.id() + "`");
        }
        table("财产案件分段", "超过部分", "计算", "累计");
        var steps = List.of("10000", "100000", "200000", "500000", "1000000", "2000000", "5000000", "10000000", "20000000", "30000000");
        for (var amount : steps) {
            Fee fee = Fees.property(new BigDecimal(amount));
            row(fee.lines().getLast().what(), fee.lines().getLast().formula(), Amounts.format(fee.amount()));
        }
        table("预交与负担", "规则", "条文");
        Arrays.stream(Prepayment.values()).forEach(when -> row(when.label(), when.article().cite()));
        Arrays.stream(Bearer.values()).forEach(bearer -> row(bearer.label(), bearer.article().cite()));
        row("分别上诉的分别交纳，同一方共同上诉的交一份", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(202).cite());
        row("支付令失效转入诉讼，补交案件受理费", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(195).cite());
        row("免交只适用于自然人", Statute.LITIGATION_FEES.article(44).cite());
        row("缓交在决定立案前作出决定", Statute.LITIGATION_FEES.article(49).cite());
        table("退费", "情形", "条文");
        for (var refund : Settlement.Refund.values()) {
            var line = Settlement.refund(refund, Fees.property(new BigDecimal("386200"))).lines().getFirst();
            row(refund.label(), Objects.requireNonNull(line.article()).cite());
        }
    }

    private static String standard(FeeKind kind) {
        var range = kind.range();
        return range != null ? "每件 " + range + "，省级参数" : kind == FeeKind.SECURED_RIGHT ? "无全国数额，省级参数" : "";
    }

    private void interest() {
        table("贷款市场报价利率", "公布日", "一年期", "五年期以上", "四倍");
        BigDecimal last = null;
        for (var day = LocalDate.of(2019, 8, 20); !day.isAfter(Lpr.builtIn().lastPublished()); day = day.plusDays(1)) {
            var quote = Lpr.builtIn().on(day);
            var both = quote.oneYear().add(quote.fiveYears().movePointLeft(4));
            if (quote.published().equals(day) && !both.equals(last)) {
                row(day, Amounts.percent(quote.oneYear()), Amounts.percent(quote.fiveYears()), Amounts.percent(quote.oneYear().multiply(BigDecimal.valueOf(4))));
                last = both;
            }
        }
        line("");
        line("收录 " + Lpr.builtIn().size() + " 次公布，至 " + Lpr.builtIn().lastPublished() + "；其后的日期须先补充数据，不推算。");
    }

    private void voidLending() {
        table("借贷合同无效的情形", "情形", "条文", "名称");
        for (var ground : VoidGround.values()) {
            row(ground.label(), ground.article().cite(), "`" + ground.id() + "`");
        }
        line("");
        line("无效合同不按约定利率计息；无效后本金、利息如何返还未收录，计算器答“未收录”。");
    }

    private void trial() {
        table("审限", "程序", "审限", "院长可批准的延长", "条文");
        for (var limit : TrialLimit.values()) {
            var longest = limit.longestExtension();
            row(limit.label(), limit.rule().amount(), longest == null ? "" : longest.length() + longest.unit().label(), limit.rule().article().cite());
        }
        table("小额、简易程序的排除", "情形", "排除简易", "条文");
        for (var feature : CaseFeature.values()) {
            row(feature.label(), feature.barsSummary() ? "是" : "", feature.article().cite());
        }
    }

    private void bench() {
        table("独任审理与小额诉讼", "规则", "条文");
        SoleJudge.first(true, false).reasons().forEach(step -> row("一审普通程序独任，须" + step.text(), Objects.requireNonNull(step.article()).cite()));
        SoleJudge.second(true, true, true, false).reasons().forEach(step -> row("二审独任，须" + step.text(), Objects.requireNonNull(step.article()).cite()));
        row("对适用小额诉讼程序的异议在开庭前提出", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(279).cite());
        row("小额诉讼的管辖异议裁定一经作出即生效", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(276).cite());
        row("小额诉讼的驳回起诉裁定一经作出即生效", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(277).cite());
        for (var procedure : Procedure.values()) {
            row(procedure.label() + "延期开庭不超过 " + ProcedureChoice.adjournments(procedure) + " 次", Statute.TRIAL_LIMIT_EXTENSION.article(3).cite());
        }
        for (var way : Closing.Way.values()) {
            row("结案日为送达最后一人之日，按" + way.label() + "计", Statute.TRIAL_LIMITS.article(10).cite());
        }
        row("不能同时送达的，上诉期各自起算", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(244).cite());
        table("不变期间", "名称", "长度", "条文");
        Terms.all().stream().filter(PeriodRule::fixed).forEach(rule -> row(rule.name(), rule.amount(), Statute.CIVIL_PROCEDURE_INTERPRETATION.article(127).cite()));
        table("确定参考价", "规则", "条文");
        for (var method : PriceMethod.values()) {
            row("方式：" + method.label(), Statute.REFERENCE_PRICE.whole().cite());
        }
        row("评估延期不超过 " + ReferencePrice.APPRAISAL_EXTENSIONS + " 次", Statute.REFERENCE_PRICE.whole().cite());
        table("网络司法拍卖的保证金与记录", "情形", "条文");
        row("起拍价的 5% 至 20%", Statute.ONLINE_AUCTION.article(17).cite());
        row("申请执行人参加竞买可以不交，债权少于保证金的补交差额", Statute.ONLINE_AUCTION.article(17).cite());
        row("电子数据至少保存 10 年", Statute.ONLINE_AUCTION.article(29).cite());
        row("悔拍不退：依次支付费用、弥补差价、冲抵债务，不得再参加竞买", Statute.ONLINE_AUCTION.article(24).cite());
    }

    private void catalogues() {
        table("目录", "内容", "数量", "出处");
        row("案件类型", CaseTypes.all().size(), Provenance.PUBLISHED.label());
        row("法院代字样例", Courts.all().size(), "逐条注明");
        row("民事案由（2025年版）", Causes.all().size(), CauseEdition.EDITION_2025.provenance().label());
        row("旧案由名称对照", Causes.knownOldNames().size(), Provenance.PROJECT_DEFAULT.label());
        for (var edition : CauseEdition.values()) {
            row("案由" + edition.label() + "三级序号 1–" + edition.lastNumber() + "，" + edition.inForceFrom() + " 起", edition.lastNumber(), edition.provenance().label());
        }
    }

    private void choosing() {
        table("案由与类型代字的确定", "规则", "条文", "出处");
        for (var rule : CauseRule.values()) {
            row(rule.label(), Statute.CAUSES_OF_ACTION.whole().cite(), rule.provenance().label());
        }
        row("合并或者并用几个程序的，以必须先决的事项确定类型代字", Statute.CASE_NUMBERS.article(8).cite(), Statute.CASE_NUMBERS.provenance().label());
    }

    private void parameters() {
        table("参数", "参数", "默认", "条文", "出处");
        parameter("诉讼费幅度内的省级标准", "未给出时按上限估算", Statute.LITIGATION_FEES.article(13), Provenance.PROJECT_DEFAULT);
        parameter("舍入", Rounding.FEN.label() + "，可选" + Rounding.YUAN.label(), null, Provenance.PROJECT_DEFAULT);
        parameter("年利率折日", "365，可选 360", null, Provenance.PROJECT_DEFAULT);
        parameter("迟延履行利息的终日", "不计入，可选计入", Statute.DELAYED_PERFORMANCE.article(2), Provenance.PROJECT_DEFAULT);
        parameter("2020-08-20 前的民间借贷利率上限", Amounts.percent(OldCap.REMEMBERED.upheld()) + "，可换成核对过的数值", Statute.PRIVATE_LENDING.article(31), Provenance.UNVERIFIED);
        parameter("旧上限期间自愿支付、不退还也不抵本金的利息", "超过上限至 " + Amounts.percent(OldCap.REMEMBERED.voidAbove()) + " 的部分，须选择；线可换成核对过的数值", Statute.PRIVATE_LENDING.article(31), Provenance.UNVERIFIED);
        parameter("按月、按年计算的期间", "到期月的对应日，没有的为月末日", Statute.CIVIL_CODE.article(202), Provenance.UNVERIFIED);
        parameter("伤残等级系数", "十级 10% 至一级 100%", Statute.PERSONAL_INJURY.article(12), Provenance.UNVERIFIED);
        parameter("多处伤残的附加指数", "由使用者依地方规则给出，合计不超过 10%", Statute.PERSONAL_INJURY.article(12), Provenance.UNVERIFIED);
        parameter("受害人过错比例", "由使用者给出，精神损害抚慰金不减", Statute.CIVIL_CODE.article(1173), Provenance.UNVERIFIED);
        parameter("精神损害抚慰金上限", "由使用者依地方标准给出", Statute.PERSONAL_INJURY.article(23), Provenance.UNVERIFIED);
        parameter("城镇居民收入、消费支出，职工月平均工资", "由使用者给出", Statute.PERSONAL_INJURY.article(22), Provenance.SUPPLIED);
        parameter("就业人员年平均工资（小额、简易程序）", "由使用者给出", Statute.CIVIL_PROCEDURE_LAW.article(165), Provenance.SUPPLIED);
        parameter("非金钱义务的迟延履行金", "已经造成的损失的二倍；没有损失的由法院酌定，由使用者给出", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(505), Provenance.SUPPLIED);
        parameter(
                "超过原定给付年限的继续给付",
                ContinuedPayment.LEAST_YEARS + " 至 " + ContinuedPayment.MOST_YEARS + " 年，年数与每年数额由使用者给出",
                Statute.PERSONAL_INJURY.article(19),
                Provenance.SUPPLIED);
        parameter("支付令申请费抵扣受理费", "条文未写明，由使用者选择", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(195), Provenance.PROJECT_DEFAULT);
        parameter("网络变卖期与变卖价", "60 日、二拍起拍价", Statute.ONLINE_SELL_OFF.whole(), Provenance.UNVERIFIED);
        parameter("查封届满提醒", "30、15、7 日前", null, Provenance.PROJECT_DEFAULT);
    }

    private void parameter(String name, String value, Article article, Provenance provenance) {
        row(name, value, article == null ? "" : article.cite(), provenance.label());
    }

    private void table(String title, String... columns) {
        line("");
        line("## " + title);
        line("");
        row((Object[]) columns);
        line("|" + "---|".repeat(columns.length));
    }

    private void row(Object... cells) {
        var row = new StringJoiner(" | ", "| ", " |");
        Arrays.stream(cells).forEach(cell -> row.add(String.valueOf(cell)));
        line(row.toString());
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
