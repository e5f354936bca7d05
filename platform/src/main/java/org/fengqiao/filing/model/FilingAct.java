package org.fengqiao.filing.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.fee.Relief;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.ServedAct;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** What can be done in a filing review. */
public sealed interface FilingAct extends Act {

    @Label("核对材料")
    record CheckMaterials(
            @Label(value = "材料清单", help = "逐项标明已齐、缺少或不需要") @NotEmpty List<@Valid MaterialMark> marks,
            @Label(value = "事实清楚、争议不大", help = "决定能否适用简易程序") boolean simple,
            @Label("双方约定适用小额诉讼程序") boolean agreedSmallClaims,
            @Label(value = "案件特征", help = "影响适用程序的情形，没有的不选") @NotNull List<CaseFeature> features)
            implements FilingAct {}

    @Label("通知补正")
    record DemandCorrection(
            @Label(value = "需要补正的事项", help = "一次列全；每项对应一个填写项或一页材料") @NotEmpty @Size(max = 50) List<@Valid Defect> defects,
            @Label("补正期限（日）") @Min(1) @Max(60) int days,
            @Label(value = "为什么再次通知", help = "第二次起才填：补正事项应当一次告知，再通知的只能是新交材料里的问题") @Widget(Widget.Kind.TEXT) @Nullable @Size(max = 500) String again)
            implements FilingAct {}

    @Label("提交补正")
    record SupplyCorrection(@Label("逐项补正") @NotEmpty List<@Valid CorrectionAnswer> answers) implements FilingAct {}

    @Label("交由庭室办理")
    record Allot(
            @Label(value = "庭室", help = "交出以后，由这个庭室的人办理，庭长会收到通知") @Widget(Widget.Kind.UNIT) @NotBlank String unit,
            @Label("原因") @Widget(Widget.Kind.TEXT) @Nullable @Size(max = 500) String why)
            implements FilingAct {}

    @Label("补充材料")
    record Supplement(
            @Label("说明") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String note,
            @Label("材料") @Widget(Widget.Kind.FILE) @NotNull List<UUID> files)
            implements FilingAct {}

    /** What is asked and recorded about a mandate that the court sees being signed (委托代理视频见证). */
    sealed interface WitnessAct extends FilingAct {}

    @Label("申请视频见证委托")
    record AskWitness(
            @Label("受托律师姓名") @NotBlank @Size(max = 60) String lawyer,
            @Label("律师执业证号") @Pattern(regexp = "\\d{17}", message = "律师执业证号是 17 位数字") @NotNull String licence,
            @Label("律师事务所") @NotBlank @Size(max = 120) String firm,
            @Label(value = "需要翻译的语言", help = "视频中说中文的不填；需要翻译的，请自己请好翻译一同上线") @Nullable @Size(max = 30) String language)
            implements WitnessAct {}

    @Label("记录视频见证")
    record RecordWitness(
            @Label(value = "法官、跨境当事人、受托律师同时在线", help = "三方都在视频里才算见证") boolean together,
            @Label("已核对跨境当事人的身份") boolean identified,
            @Label("已核对律师和律师事务所") boolean lawyerChecked,
            @Label("已确认委托出于当事人的真实意思") boolean willing,
            @Label(value = "当场签署的委托书", help = "签好后上传到卷宗，再在这里选") @Widget(Widget.Kind.FILE) @NotEmpty List<UUID> files,
            @Label("见证经过") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String note)
            implements WitnessAct {}

    @Label("不予视频见证")
    record DeclineWitness(@Label(value = "原因", help = "当事人可以改办公证、认证手续") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000) String reasons)
            implements WitnessAct {}

    /** What is asked and decided about judicial relief with the fee. */
    sealed interface ReliefAct extends FilingAct {}

    @Label("申请缓交、减交、免交诉讼费")
    record AskRelief(
            @Label("申请哪一种") @NotNull ReliefKind kind,
            @Label(value = "困难情形和理由", help = "写明为什么交费有困难，例如低保、失业、重病、伤残") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String ground,
            @Label(value = "证明材料", help = "例如低保证、救助证、诊断证明") @Widget(Widget.Kind.FILE) @NotNull List<UUID> files)
            implements ReliefAct {}

    @Label("准予缓交、减交、免交")
    record GrantRelief(
            @Label("准予哪一种") @NotNull ReliefKind kind,
            @Label(value = "减交比例（%）", help = "只在减交时填写，不低于 " + Relief.LEAST_REDUCTION) @Nullable Integer percent,
            @Label(value = "缓交到哪一天", help = "只在缓交时填写") @Nullable LocalDate until,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reasons)
            implements ReliefAct {}

    @Label("准予减交、免交")
    record RelieveFee(
            @Label(value = "准予哪一种", help = "缓交只能在立案之前决定") @NotNull ReliefKind kind,
            @Label(value = "减交比例（%）", help = "只在减交时填写，不低于 " + Relief.LEAST_REDUCTION) @Nullable Integer percent,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reasons)
            implements ReliefAct {}

    @Label("不准予缓交、减交、免交")
    record DenyRelief(@Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reasons) implements ReliefAct {}

    @Label("立案")
    record Accept(@Label(value = "适用程序", help = "系统已按标的额和案件特征给出建议") @NotNull ProcedureKind procedure)
            implements FilingAct {}

    @Label("裁定不予受理")
    record Refuse(
            @Label("法定情形") @NotNull RefusalGround ground,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String reasons)
            implements FilingAct {}

    @Label("移送有管辖权的法院")
    record Transfer(
            @Label("接收法院") @Widget(Widget.Kind.COURT) @NotBlank String court,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reasons,
            @Label(value = "指定管辖的文号", help = "本案由其他法院移送而来时才填：上级法院指定管辖的裁定或者决定") @Nullable @Size(max = 60) String designation)
            implements FilingAct {}

    @Label("撤回起诉")
    record Withdraw(@Label("原因") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000) String reason) implements FilingAct {}

    @Label("协作法院催办")
    record BeUrged(@Label("内容") @NotNull String note) implements FilingAct {}

    @Label("逾期未补正退回")
    record HandBack() implements FilingAct {}

    /** What is recorded after acceptance. */
    sealed interface Aftermath extends FilingAct {}

    @Label("登记交费")
    record RecordPayment(@Label("交费日期") @NotNull @PastOrPresent LocalDate paidOn) implements Aftermath {}

    @Label("登记起诉状副本送达")
    record RecordService(@Label("送达日期") @NotNull @PastOrPresent LocalDate servedOn) implements Aftermath {}

    @Label("移送审判庭")
    record HandOver(@Label(value = "审判庭", help = "案件从此由这个庭办理，庭长会收到通知") @Widget(Widget.Kind.UNIT) @NotBlank @Size(max = 60) String tribunal) implements Aftermath {}

    @Label("答辩期满")
    record CloseAnswer() implements Aftermath {}

    @Label("逾期未交费")
    record LapseUnpaid() implements Aftermath {}

    @Label("裁定按撤诉处理")
    record RuleUnpaid() implements Aftermath {}

    @Label("交费通知书送达")
    record FeeNoticeServed(
            @Label("受送达人") @Widget(Widget.Kind.PARTY) @NotNull UUID party,
            @Label("视为送达的日期") @NotNull LocalDate on,
            @Label("第几份通知书") @Nullable Integer round)
            implements Aftermath, ServedAct {}

    @Label("补正通知书送达")
    record CorrectionNoticeServed(
            @Label("受送达人") @Widget(Widget.Kind.PARTY) @NotNull UUID party,
            @Label("视为送达的日期") @NotNull LocalDate on,
            @Label("第几份通知书") @Nullable Integer round)
            implements FilingAct, ServedAct {}
}
