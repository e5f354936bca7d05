package org.fengqiao.confirmation.model;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.ServedAct;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** What can be done in a confirmation. */
public sealed interface ConfirmationAct extends Act {

    /** Reviewing the agreement. */
    sealed interface ReviewAct extends ConfirmationAct {}

    /** Making the ruling. */
    sealed interface RulingAct extends ConfirmationAct {}

    /** Ending it without a ruling on the merits, or not. */
    sealed interface EndingAct extends ConfirmationAct {}

    /** What follows once an agreement is confirmed: service, objections and what the court makes of them. */
    sealed interface ObjectionAct extends ConfirmationAct {}

    @Label("一起申请司法确认")
    record Join(
            @Label(value = "我承诺", help = "协议出于自愿，没有恶意串通、规避法律；由此造成他人损害的，愿意承担责任") boolean pledged)
            implements ConfirmationAct {}

    @Label("受理")
    record Accept() implements ConfirmationAct {}

    @Label("裁定不予受理")
    record Refuse(
            @Label("法定情形") @NotNull NonAcceptanceGround ground,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String reasons)
            implements ConfirmationAct {}

    @Label("指定承办法官")
    record Assign(@Label("承办法官") @Widget(Widget.Kind.JUDGE) @NotNull UUID judge) implements ReviewAct {}

    @Label("通知双方共同核实")
    record Summon(
            @Label("方式") @NotNull InquiryMode mode,
            @Label("日期") @NotNull LocalDate on,
            @Label("时间和地点或链接") @NotBlank @Size(max = 300) String where)
            implements ReviewAct {}

    @Label("记录共同询问")
    record RecordInquiry(
            @Label("方式") @NotNull InquiryMode mode,
            @Label("日期") @NotNull @PastOrPresent LocalDate on,
            @Label("到场的当事人") @Widget(Widget.Kind.PARTY) @NotEmpty List<UUID> present,
            @Label("询问内容和回答") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 20000) String record)
            implements ReviewAct {}

    @Label("通知补充")
    record DemandSupplement(
            @Label("需要补充的陈述或材料") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String what,
            @Label("期限（日）") @Min(1) @Max(30) int days)
            implements ReviewAct {}

    @Label("提交补充")
    record Supply(
            @Label("补充的陈述") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String statement,
            @Label("材料") @Widget(Widget.Kind.FILE) @NotNull List<UUID> files)
            implements ReviewAct {}

    @Label("拟写裁定")
    record DraftRuling(
            @Label("结果") @NotNull Decision decision,
            @Label(value = "驳回情形", help = "驳回时选择") @Nullable RejectionGround ground,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 8000) String reasons)
            implements RulingAct {}

    @Label("批准裁定")
    record Approve() implements RulingAct {}

    @Label("退回重拟")
    record SendBack(@Label("意见") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reason) implements RulingAct {}

    @Label("发出裁定")
    record IssueRuling() implements RulingAct {}

    @Label("延长审查期限")
    record ExtendReview(
            @Label("延长到") @NotNull @Future LocalDate until,
            @Label("特殊情况") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000) String reason)
            implements ReviewAct {}

    @Label("交由庭室办理")
    record Allot(
            @Label(value = "庭室", help = "交出以后，由这个庭室的人办理，庭长会收到通知") @Widget(Widget.Kind.UNIT) @NotBlank String unit,
            @Label("原因") @Widget(Widget.Kind.TEXT) @Nullable @Size(max = 500) String why)
            implements ConfirmationAct {}

    @Label("撤回申请")
    record Withdraw(@Label("原因") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000) String reason) implements EndingAct {}

    @Label("申请撤回")
    record SeekWithdrawal(
            @Label(value = "原因", help = "法院已经受理，由法官裁定是否准许；确认裁定批准以后不能再撤回") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000)
                    String reason)
            implements EndingAct {}

    @Label("提出异议")
    record RaiseObjection(@Label("异议和理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String reasons) implements ObjectionAct {}

    @Label("逾期未共同申请")
    record LapseUnjoined() implements ConfirmationAct {}

    @Label("补充期限届满，没有收到补充")
    record LapseUnsupplied() implements EndingAct {}

    @Label("裁定准许撤回申请")
    record AllowWithdrawal(@Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String reasons) implements EndingAct {}

    @Label("裁定不准许撤回申请")
    record RefuseWithdrawal(@Label(value = "理由", help = "不准许的，审查从原来的地方继续") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String reasons)
            implements EndingAct {}

    @Label("裁定按撤回申请处理")
    record DeemWithdrawn(
            @Label(value = "理由", help = "写明没有正当理由的依据：怎样通知的，当事人怎样说明") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String reasons)
            implements EndingAct {}

    @Label("另给补充期限")
    record GrantMoreTime(
            @Label("期限（日）") @Min(1) @Max(30) int days,
            @Label("正当理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reason)
            implements EndingAct {}

    @Label("不等补充，继续审查")
    record GoOn(@Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reason) implements EndingAct {}

    @Label("确认裁定送达一方")
    record RulingServed(@Label("受送达人") @Widget(Widget.Kind.PARTY) @NotNull UUID party, @Label("视为送达的日期") @NotNull LocalDate on)
            implements ObjectionAct, ServedAct {}

    @Label("变更裁定送达一方")
    record ChangeServed(@Label("受送达人") @Widget(Widget.Kind.PARTY) @NotNull UUID party, @Label("视为送达的日期") @NotNull LocalDate on)
            implements ObjectionAct, ServedAct {}

    @Label("登记利害关系人的异议")
    record RecordThirdObjection(
            @Label("利害关系人") @NotBlank @Size(max = 200) String name,
            @Label(value = "知道权益受到侵害的日期", help = "知道或者应当知道之日；六个月从这一天起算") @NotNull @PastOrPresent LocalDate knownOn,
            @Label("异议和理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 4000) String reasons)
            implements ObjectionAct {}

    @Label("拟写异议裁定")
    record DraftObjectionRuling(
            @Label("结果") @NotNull ObjectionDecision decision,
            @Label(value = "变更后的内容", help = "变更时填写：哪些撤销，哪些仍然有效") @Widget(Widget.Kind.TEXT) @Nullable @Size(max = 8000) String changed,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 8000) String reasons)
            implements ObjectionAct {}

    @Label("批准并发出异议裁定")
    record IssueObjectionRuling() implements ObjectionAct {}

    @Label("退回重拟异议裁定")
    record SendBackObjectionRuling(@Label("意见") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String reason) implements ObjectionAct {}

    @Label("补充材料通知书送达一方")
    record SupplementNoticeServed(
            @Label("受送达人") @Widget(Widget.Kind.PARTY) @NotNull UUID party,
            @Label("视为送达的日期") @NotNull LocalDate on,
            @Label("第几份通知书") @Nullable Integer round)
            implements ReviewAct, ServedAct {}
}
