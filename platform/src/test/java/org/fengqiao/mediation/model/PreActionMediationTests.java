package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.mediation.model.MediationState.*;
import static org.fengqiao.mediation.model.Trial.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.confirmation.ConfirmationRequest;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pre-action mediation, article by article (在线调解规则 unless another law is named). */
class PreActionMediationTests {

    private static final MediationAct.Countersign SEALED = new MediationAct.Countersign(SigningMethod.TYPED, "王调解", true);

    @Test
    @DisplayName("第4条 对一方是否愿意调解，只有该方、调解员和对接员看得到其私下说明")
    void keepsWhatASideSaysInConfidence() {
        var t = accepted().does(RESPONDENT, new MediationAct.Answer(true, "我最多还两万"));
        assertThat(seen(t, MEDIATOR).consents().getFirst().note()).isEqualTo("我最多还两万");
        assertThat(seen(t, RESPONDENT).consents().getFirst().note()).isEqualTo("我最多还两万");
        assertThat(seen(t, CLAIMANT).consents().getFirst().note()).isNull();
        assertThat(seen(t, CLAIMANT).consents().getFirst().willing()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ReturnReason.class)
    @DisplayName("第9条 三种情形可以退回；只有“不适宜在线调解”的可以在本院转立案")
    void returnsForTheStatutoryReasons(ReturnReason reason) {
        var t = new Trial().does(MEDIATION_CLERK, new MediationAct.SendBack(reason, "请到有权处理的单位办理"));
        assertThat(t.state()).isEqualTo(RETURNED);
        assertThat(t.matter().running()).isEmpty();
        assertThat(t.offersTo(CLAIMANT).contains("turn-to-filing")).isEqualTo(reason == ReturnReason.UNSUITABLE_ONLINE);
    }

    @Test
    @DisplayName("第10条 登记后三个工作日内指定调解员")
    void startsThePeriodToAppointOnRegistration() {
        assertThat(MediationPeriods.APPOINT.rule().length()).isEqualTo(3);
        assertThat(new Trial().matter().isRunning(MediationPeriods.APPOINT)).isTrue();
    }

    @Test
    @DisplayName("第10条 双方选中同一位调解员的，由该调解员调解")
    void chargesTheMediatorBothSidesChoose() {
        var t = choosing().does(CLAIMANT, new MediationAct.Nominate(WANG));
        assertThat(t.state()).isEqualTo(CHOOSING);
        assertThat(seen(t, RESPONDENT).mandate().nominations()).isEmpty();
        t.does(RESPONDENT, new MediationAct.Nominate(WANG));
        assertThat(t.state()).isEqualTo(APPOINTED);
        assertThat(t.particulars().mandate().mediator()).isEqualTo(WANG);
    }

    @Test
    @DisplayName("第10条 两个工作日选不到一起的，由法院指定")
    void goesBackToTheClerkWhenTheSidesDifferOrAreLate() {
        var differ = choosing().does(CLAIMANT, new MediationAct.Nominate(WANG)).does(RESPONDENT, new MediationAct.Nominate(SUN));
        var late = choosing().does(Actor.clock(), new MediationAct.ChoiceLapses());
        for (var t : List.of(differ, late)) {
            assertThat(t.state()).isEqualTo(REGISTERED);
            assertThat(t.matter().running()).containsOnlyKeys(MediationPeriods.APPOINT.id());
        }
    }

    @Test
    @DisplayName("第10条 还有当事人没进入案件的，不能让双方选")
    void letsOnlyThoseWhoAreHereChoose() {
        assertThat(new Trial().refusalOf(MEDIATION_CLERK, new MediationAct.LetSidesChoose())).isEqualTo("not-all-here");
    }

    @Test
    @DisplayName("第12条 调解员三个工作日内接受；不接受或者逾期的，另行指定")
    void findsAnotherMediatorWhenOneDoesNotAccept() {
        var declined = appointed().does(MEDIATOR, new MediationAct.Decline("住院"));
        var silent = appointed().does(Actor.clock(), new MediationAct.AcceptanceLapses());
        for (var t : List.of(declined, silent)) {
            assertThat(t.state()).isEqualTo(REGISTERED);
            assertThat(t.effects(Effect.Revoke.class)).containsExactly(new Effect.Revoke(WANG, Standing.MEDIATOR));
        }
    }

    @Test
    @DisplayName("第12条 只有被指派的调解员可以接受")
    void letsOnlyTheChargedMediatorAccept() {
        assertThat(appointed().refusalOf(OTHER_MEDIATOR, new MediationAct.Accept())).isEqualTo("not-charged");
    }

    @Test
    @DisplayName("第13条 调解员披露利害关系后，当事人可以要求更换")
    void replacesAMediatorWithAnInterest() {
        var t = accepted();
        assertThat(t.refusalOf(CLAIMANT, new MediationAct.ObjectToMediator("认识对方"))).isEqualTo("nothing-disclosed");
        t.does(MEDIATOR, new MediationAct.Disclose(Interest.OTHER_TIE, "与被申请人同村"));
        t.does(CLAIMANT, new MediationAct.ObjectToMediator("担心不公"));
        assertThat(t.state()).isEqualTo(REGISTERED);
        assertThat(t.particulars().mandate().mediator()).isNull();
    }

    @Test
    @DisplayName("第13条 当事人不能做自己案件的调解员")
    void refusesAPartyAsMediator() {
        assertThat(new Trial().refusalOf(MEDIATION_CLERK, new MediationAct.Appoint(ZHANG_IN_PERSON))).isEqualTo("is-party");
    }

    @Test
    @DisplayName("第15条 接受后三个工作日内通知对方；最后一方知道了，期限才结束")
    void runsThePeriodToNotifyUntilTheLastSideKnows() {
        var t = accepted();
        assertThat(t.matter().isRunning(MediationPeriods.NOTIFY)).isTrue();
        t.does(MEDIATOR, new MediationAct.RecordNotification(LI, "电话通知，本人接听"));
        assertThat(t.matter().isRunning(MediationPeriods.NOTIFY)).isFalse();
        assertThat(t.offersTo(MEDIATOR)).doesNotContain("notify");
    }

    @Test
    @DisplayName("第15条 受邀的一方进入后，取得该方的诉讼地位；别人不能再占")
    void bindsTheInvitedPersonToTheParty() {
        var t = accepted().does(Actor.clock(), new MediationAct.Join(LI, LI_IN_PERSON));
        assertThat(t.effects(Effect.Grant.class)).contains(new Effect.Grant(LI_IN_PERSON, Standing.RESPONDENT, LI));
        assertThat(t.matter().isRunning(MediationPeriods.NOTIFY)).isFalse();
        assertThat(t.refusalOf(Actor.clock(), new MediationAct.Join(LI, UUID.randomUUID()))).isEqualTo("taken");
    }

    @Test
    @DisplayName("第19条 各方和调解员全部签章，协议才生效")
    void bindsNobodyUntilAllHaveSigned() {
        var t = signing().does(CLAIMANT, typed("张三")).does(MEDIATOR, SEALED);
        assertThat(t.state()).isEqualTo(SIGNING);
        assertThat(t.particulars().bargain().effectiveOn()).isNull();
        t.on(LocalDate.of(2026, 11, 10)).does(RESPONDENT, typed("李四"));
        assertThat(t.state()).isEqualTo(SETTLED);
        assertThat(t.particulars().bargain().effectiveOn()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(t.particulars().closing().ending().ground()).isEqualTo(EndGround.AGREEMENT);
        assertThat(t.effects(Effect.DrawUp.class)).extracting(Effect.DrawUp::instrument).containsExactly("mediation-agreement");
        assertThat(t.matter().running()).containsOnlyKeys(MediationPeriods.SEEK_CONFIRMATION.id());
    }

    @Test
    @DisplayName("第19条 改过的协议要重新签；每个版本都留着")
    void voidsSignaturesWhenTheWordsChange() {
        var t = signing().does(CLAIMANT, typed("张三")).does(RESPONDENT, new MediationAct.RejectSigning("金额不对"));
        assertThat(t.state()).isEqualTo(PROPOSED);
        assertThat(t.particulars().bargain().signatures()).isEmpty();
        t.does(RESPONDENT, new MediationAct.Amend(List.of(payment("28000")), null, "减去已还的两千"));
        assertThat(t.particulars().bargain().versions()).hasSize(2).last().extracting(Agreement::by).isEqualTo("李四");
        t.does(MEDIATOR, new MediationAct.Finalise()).does(CLAIMANT, typed("张三"));
        assertThat(t.particulars().bargain().signatures()).hasSize(1);
    }

    @Test
    @DisplayName("第19条 可以在纸上签后扫描；没有扫描件不算")
    void acceptsPaperWithItsScan() {
        var t = signing();
        assertThat(t.refusalOf(CLAIMANT, new MediationAct.Sign(SigningMethod.PAPER, "-", null))).isEqualTo("no-scan");
        t.does(MEDIATOR, new MediationAct.SignOnPaper(LI, id(50)));
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.SignOnPaper(LI, id(50)))).isEqualTo("signed");
        t.does(CLAIMANT, typed("张三")).does(MEDIATOR, SEALED);
        assertThat(t.state()).isEqualTo(SETTLED);
    }

    @Test
    @DisplayName("第19条 付款条款没有金额的，不能提出")
    void refusesAPaymentWithoutAnAmount() {
        var empty = new Term(LI, TermKind.PAYMENT, null, null, null, null);
        assertThat(accepted().refusalOf(MEDIATOR, new MediationAct.Propose(List.of(empty), null))).isEqualTo("incomplete-term");
    }

    @Test
    @DisplayName("第19条 履行日期已经过了的条款不能提出；已经在桌面上的可以留着")
    void refusesATermThatWasDueBefore() {
        var past = new Term(LI, TermKind.PAYMENT, new BigDecimal("8000"), LocalDate.of(1900, 1, 1), null, null);
        assertThat(accepted().refusalOf(MEDIATOR, new MediationAct.Propose(List.of(past), null))).isEqualTo("past-due");
        var t = accepted();
        t.does(MEDIATOR, new MediationAct.Propose(List.of(Trial.payment("25000")), null)).on(LocalDate.of(2027, 2, 1));
        assertThat(t.refusalOf(CLAIMANT, new MediationAct.Amend(List.of(past), null, "改"))).isEqualTo("past-due");
        t.does(CLAIMANT, new MediationAct.Amend(List.of(Trial.payment("25000")), null, "条款不变"));
    }

    @Test
    @DisplayName("第21条 调解不成，一步转立案，填过的内容都带过去")
    void turnsIntoAFilingInOneStep() {
        var t = accepted().does(MEDIATOR, new MediationAct.End(EndGround.TOO_FAR_APART, "金额差距大")).does(CLAIMANT, new MediationAct.TurnToFiling());
        assertThat(t.state()).isEqualTo(FILED);
        assertThat(opened(t)).extracting(Effect.OpenCase::procedure, Effect.OpenCase::court).containsExactly(FilingRequest.PROCEDURE, "沪0114");
        assertThat(t.refusalOf(CLAIMANT, new MediationAct.TurnToFiling())).isEqualTo("not-now");
    }

    @Test
    @DisplayName("第22条 无争议事实由各方确认")
    void letsEachSideConfirmUndisputedFacts() {
        var t = accepted().does(MEDIATOR, new MediationAct.RecordFacts(List.of("2025年3月1日李四收到借款三万元")));
        t.does(CLAIMANT, new MediationAct.ConfirmFacts());
        assertThat(t.offersTo(CLAIMANT)).doesNotContain("confirm-facts");
        t.does(RESPONDENT, new MediationAct.ConfirmFacts());
        assertThat(t.particulars().facts().confirmed()).containsExactlyInAnyOrder(ZHANG, LI);
    }

    @Test
    @DisplayName("第24条 接受之日开始三十日；届满没有一致延长的，调解结束")
    void endsAfterThirtyDaysFromAcceptance() {
        var t = accepted();
        assertThat(t.effects(Effect.StartPeriod.class)).contains(new Effect.StartPeriod(MediationPeriods.MEDIATE, LocalDate.of(2026, 11, 2)));
        assertThat(MediationPeriods.MEDIATE.rule().length()).isEqualTo(30);
        t.does(Actor.clock(), new MediationAct.Lapse());
        assertThat(t.state()).isEqualTo(FAILED);
        assertThat(t.particulars().closing().ending().ground()).isEqualTo(EndGround.TIME_UP);
        assertThat(t.matter().running()).isEmpty();
    }

    @Test
    @DisplayName("第24条 所有人都同意才延长")
    void extendsOnlyWhenEverySideAgrees() {
        var until = LocalDate.of(2027, 1, 15);
        var t = accepted().does(MEDIATOR, new MediationAct.ProposeExtension(until, "等鉴定")).does(CLAIMANT, new MediationAct.AgreeToExtension());
        assertThat(t.effects(Effect.ExtendPeriod.class)).isEmpty();
        assertThat(t.offersTo(CLAIMANT)).doesNotContain("agree-extension");
        t.does(RESPONDENT, new MediationAct.AgreeToExtension());
        assertThat(t.effects(Effect.ExtendPeriod.class)).extracting(Effect.ExtendPeriod::until).containsExactly(until);
        assertThat(t.particulars().extension()).isNull();
    }

    @Test
    @DisplayName("第24条 一方不同意的，不延长；不能往前改")
    void refusesAnExtensionOneSideDoesNotWant() {
        var t = accepted();
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.ProposeExtension(LocalDate.of(2026, 11, 20), "早点"))).isEqualTo("not-later");
        t.does(CLAIMANT, new MediationAct.ProposeExtension(LocalDate.of(2027, 1, 15), "再谈谈")).does(RESPONDENT, new MediationAct.RefuseExtension());
        assertThat(t.effects(Effect.ExtendPeriod.class)).isEmpty();
        assertThat(t.particulars().extension()).isNull();
    }

    @ParameterizedTest
    @EnumSource(EndGround.class)
    @DisplayName("第25条 八种终结情形各到其处")
    void endsInEachOfTheEightWays(EndGround ground) {
        var t = accepted();
        var end = new MediationAct.End(ground, "见笔录");
        switch (ground) {
            case AGREEMENT -> assertThat(t.refusalOf(MEDIATOR, end)).isEqualTo("by-signing");
            case SETTLED_PRIVATELY -> assertThat(t.does(MEDIATOR, end).state()).isEqualTo(WITHDRAWN);
            case TIME_UP -> assertThat(t.refusalOf(MEDIATOR, end)).as("thirty days have only begun").isEqualTo("not-yet-up");
            case UNREACHABLE, UNWILLING, TOO_FAR_APART, SIGNING_REFUSED, OTHER -> assertThat(t.does(MEDIATOR, end).state()).isEqualTo(FAILED);
        }
    }

    @Test
    @DisplayName("民事诉讼法第205条 双方都申请了，才共同申请司法确认；内容自动带过去")
    void opensTheConfirmationWhenBothSidesHaveApplied() {
        var t = settled().does(RESPONDENT, new MediationAct.SeekConfirmation());
        assertThat(t.state()).isEqualTo(SETTLED);
        assertThat(t.offersTo(RESPONDENT)).doesNotContain("seek-confirmation");
        t.does(CLAIMANT, new MediationAct.SeekConfirmation());
        assertThat(t.state()).isEqualTo(CONFIRMATION_SOUGHT);
        assertThat(opened(t).procedure()).isEqualTo(ConfirmationRequest.PROCEDURE);
        assertThat(opened(t).parties()).containsOnlyKeys(ZHANG, LI);
        assertThat(t.matter().running()).isEmpty();
    }

    @Test
    @DisplayName("民事诉讼法第205条 生效三十日后不能再申请")
    void closesTheDoorToConfirmationAfterThirtyDays() {
        var t = settled().does(Actor.clock(), new MediationAct.ConfirmationLapses());
        assertThat(MediationPeriods.SEEK_CONFIRMATION.rule().length()).isEqualTo(30);
        assertThat(t.refusalOf(CLAIMANT, new MediationAct.SeekConfirmation())).isEqualTo("too-late");
    }

    private static Trial appointed() {
        return new Trial().does(MEDIATION_CLERK, new MediationAct.Appoint(WANG));
    }

    private static Trial choosing() {
        return new Trial().does(Actor.clock(), new MediationAct.Join(LI, LI_IN_PERSON)).does(MEDIATION_CLERK, new MediationAct.LetSidesChoose());
    }

    private static MediationParticulars seen(Trial t, Actor by) {
        return (MediationParticulars) PROCEDURE.visible(t.particulars(), by);
    }

    private static Effect.OpenCase opened(Trial t) {
        return t.effects(Effect.OpenCase.class).getFirst();
    }
}
