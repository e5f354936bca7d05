package org.fengqiao.mediation.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Said;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Everything that can be done in a mediation. */
public sealed interface MediationAct extends Act {

    @Label("指定调解员")
    record Appoint(@NotNull @Label("调解员") @Widget(Widget.Kind.MEDIATOR) UUID mediator) implements MediationAct {}

    @Label("委托调解组织")
    record Entrust(@NotNull @Label("调解组织") @Widget(Widget.Kind.ORGANISATION) UUID organisation) implements MediationAct {}

    @Label("指派本组织的调解员")
    record Assign(@NotNull @Label("调解员") @Widget(Widget.Kind.OWN_MEDIATOR) UUID mediator) implements MediationAct {}

    @Label("交由庭室办理")
    record Allot(
            @NotBlank @Label(value = "庭室", help = "交出以后，由这个庭室的人办理，庭长会收到通知") @Widget(Widget.Kind.UNIT) String unit,
            @Size(max = 500) @Label("原因") @Widget(Widget.Kind.TEXT) @Nullable String why)
            implements MediationAct {}

    @Label("退回法院")
    record HandBack(
            @NotNull @Label("不能承接的情形") DeclineGround ground,
            @NotBlank @Size(max = 1000) @Label(value = "说明", help = "告诉法院为什么不能承接") @Widget(Widget.Kind.TEXT) String note)
            implements MediationAct {}

    @Label("组织确认接受的期限届满")
    record EntrustmentLapses() implements MediationAct {}

    @Label("请双方选调解员")
    record LetSidesChoose() implements MediationAct {}

    @Label("选择调解员")
    record Nominate(@NotNull @Label("您选的调解员") @Widget(Widget.Kind.MEDIATOR) UUID mediator) implements MediationAct {}

    @Label("选调解员期限届满")
    record ChoiceLapses() implements MediationAct {}

    @Label("接受指派")
    record Accept() implements MediationAct {}

    @Label("不能接受，请另行指定")
    record Decline(@NotBlank @Size(max = 500) @Label("原因") @Widget(Widget.Kind.TEXT) String why) implements MediationAct {}

    @Label("接受期限届满")
    record AcceptanceLapses() implements MediationAct {}

    @Label("退回申请")
    record SendBack(
            @NotNull @Label("退回情形") ReturnReason reason,
            @NotBlank @Size(max = 1000) @Label(value = "说明", help = "告诉当事人接下来去哪里办") @Widget(Widget.Kind.TEXT) String note)
            implements MediationAct {}

    @Label("更换调解员")
    record Replace(
            @NotNull @Label("新的调解员") @Widget(Widget.Kind.MEDIATOR) UUID mediator,
            @NotBlank @Size(max = 500) @Label("原因") @Widget(Widget.Kind.TEXT) String why)
            implements MediationAct {}

    @Label("披露利害关系")
    record Disclose(
            @NotNull @Label("情形") Interest interest,
            @NotBlank @Size(max = 1000) @Label("具体情况") @Widget(Widget.Kind.TEXT) String what)
            implements MediationAct {}

    @Label("要求更换调解员")
    record ObjectToMediator(@NotBlank @Size(max = 500) @Label("理由") @Widget(Widget.Kind.TEXT) String why) implements MediationAct {}

    @Label("答复是否同意调解")
    record Answer(
            @Label("同意调解") @Said(yes = "同意", no = "不同意") boolean willing,
            @Size(max = 1000) @Widget(Widget.Kind.TEXT) @Label(value = "想对调解员说的话", help = "只有调解员看得到，对方看不到")
                    @Nullable String note)
            implements MediationAct {}

    @Label("记录一方的答复")
    record RecordAnswer(
            @NotNull @Label("哪一方") @Widget(Widget.Kind.PARTY) UUID party,
            @Label("同意调解") @Said(yes = "同意", no = "不同意") boolean willing,
            @Size(max = 1000) @Widget(Widget.Kind.TEXT) @Label("怎样答复的") @Nullable String note)
            implements MediationAct {}

    @Label("记明已通知对方")
    record RecordNotification(
            @NotNull @Label("通知了哪一方") @Widget(Widget.Kind.PARTY) UUID party,
            @NotBlank @Size(max = 500) @Label("怎样通知的") @Widget(Widget.Kind.TEXT) String how)
            implements MediationAct {}

    @Label("受邀人进入案件")
    record Join(@NotNull @Label("当事人") UUID party, @NotNull @Label("受邀人") UUID person) implements MediationAct {}

    @Label("提出协议草稿")
    record Propose(
            @NotEmpty @Size(max = 50) @Label("协议条款") List<@Valid Term> terms,
            @Size(max = 20000) @Widget(Widget.Kind.TEXT) @Label(value = "协议正文", help = "不填就按条款自动起草") @Nullable String text)
            implements MediationAct {}

    @Label("修改协议")
    record Amend(
            @NotEmpty @Size(max = 50) @Label("协议条款") List<@Valid Term> terms,
            @Size(max = 20000) @Widget(Widget.Kind.TEXT) @Label(value = "协议正文", help = "不填就按条款自动起草") @Nullable String text,
            @NotBlank @Size(max = 500) @Label("改了什么、为什么改") @Widget(Widget.Kind.TEXT) String note)
            implements MediationAct {}

    @Label("定稿，请各方签署")
    record Finalise() implements MediationAct {}

    @Label("签署协议")
    @DrawnAsImage
    record Sign(
            @NotNull @Label("签署方式") SigningMethod method,
            @NotBlank @Size(max = 60000) @Label("签名") @Widget(Widget.Kind.SIGNATURE) String mark,
            @Label("扫描件") @Widget(Widget.Kind.FILE) @Nullable UUID file)
            implements MediationAct, DrawnAsImage.Signed {}

    @Label("登记纸面签字")
    record SignOnPaper(
            @NotNull @Label("哪一方") @Widget(Widget.Kind.PARTY) UUID party,
            @NotNull @Label("签字页扫描件") @Widget(Widget.Kind.FILE) UUID file)
            implements MediationAct {}

    @Label("调解员签署并加盖组织印章")
    @DrawnAsImage
    record Countersign(
            @NotNull @Label("签署方式") SigningMethod method,
            @NotBlank @Size(max = 60000) @Label("签名") @Widget(Widget.Kind.SIGNATURE) String mark,
            @Label(value = "同时加盖调解组织印章", help = "委托给调解组织的，盖了组织的印章协议才生效；没有一起盖的，由组织另外加盖") boolean seal)
            implements MediationAct, DrawnAsImage.Signed {}

    @Label("不同意签署")
    record RejectSigning(@NotBlank @Size(max = 1000) @Label("理由") @Widget(Widget.Kind.TEXT) String why) implements MediationAct {}

    @Label("提议延长调解")
    record ProposeExtension(
            @NotNull @Label("延长到") LocalDate until, @NotBlank @Size(max = 500) @Label("理由") @Widget(Widget.Kind.TEXT) String why)
            implements MediationAct {}

    @Label("同意延长")
    record AgreeToExtension() implements MediationAct {}

    @Label("不同意延长")
    record RefuseExtension() implements MediationAct {}

    @Label("登记一方书面同意延长")
    record RecordExtensionConsent(
            @NotNull @Label("哪一方") @Widget(Widget.Kind.PARTY) UUID party,
            @Label("同意书扫描件") @Widget(Widget.Kind.FILE) @Nullable UUID file)
            implements MediationAct {}

    @Label("记载无争议事实")
    record RecordFacts(@NotEmpty @Size(max = 100) @Label("无争议的事实") List<@NotBlank @Size(max = 1000) String> facts)
            implements MediationAct {}

    @Label("确认无争议事实")
    record ConfirmFacts() implements MediationAct {}

    @Label("终结调解")
    record End(@NotNull @Label("终结情形") EndGround ground, @NotBlank @Size(max = 1000) @Label("说明") @Widget(Widget.Kind.TEXT) String note)
            implements MediationAct {}

    @Label("撤回调解申请")
    record Withdraw(@NotBlank @Size(max = 500) @Label("原因") @Widget(Widget.Kind.TEXT) String why) implements MediationAct {}

    @Label("调解期限届满")
    record Lapse() implements MediationAct {}

    @Label("转为起诉")
    record TurnToFiling() implements MediationAct {}

    @Label("申请司法确认")
    record SeekConfirmation() implements MediationAct {}

    @Label("申请司法确认期限届满")
    record ConfirmationLapses() implements MediationAct {}

    @Label("加盖调解组织印章")
    record AffixSeal() implements MediationAct {}
}
