package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.mediation.model.Trial.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a state alone would allow and its conditions do not (在线调解规则). */
class MediationRefusalsTests {

    private static final UUID NOBODY = id(77);
    private static final MediationAct.Countersign COUNTERSIGN = new MediationAct.Countersign(SigningMethod.TYPED, "王调解", true);

    @Test
    @DisplayName("第15条 不是本案当事人的，不能登记答复、通知、进入和同意延长")
    void knowsNoSideThatIsNotInTheCase() {
        var t = accepted();
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.RecordAnswer(NOBODY, true, null))).isEqualTo("no-such-party");
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.RecordNotification(NOBODY, "电话"))).isEqualTo("no-such-party");
        assertThat(t.refusalOf(Actor.clock(), new MediationAct.Join(NOBODY, LI_IN_PERSON))).isEqualTo("no-such-party");
        t.does(MEDIATOR, new MediationAct.ProposeExtension(LocalDate.of(2027, 1, 15), "等鉴定"));
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.RecordExtensionConsent(NOBODY, null))).isEqualTo("no-such-party");
        assertThat(signing().refusalOf(MEDIATOR, new MediationAct.SignOnPaper(NOBODY, id(50)))).isEqualTo("no-such-party");
    }

    @Test
    @DisplayName("第15条 调解员不能以当事人身份进入自己的案件")
    void keepsTheMediatorOutOfTheSides() {
        assertThat(accepted().refusalOf(Actor.clock(), new MediationAct.Join(LI, WANG))).isEqualTo("is-mediator");
    }

    @Test
    @DisplayName("第15条 只有一方还不知道的，才需要通知")
    void notifiesNobodyTwice() {
        var t = accepted();
        assertThat(t.offersTo(MEDIATOR)).contains("notify");
        t.does(RESPONDENT, new MediationAct.Answer(false, null));
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.RecordNotification(LI, "电话"))).as("whoever has answered knows").isEqualTo("all-told");
        assertThat(t.matter().isRunning(MediationPeriods.NOTIFY)).isFalse();
    }

    @Test
    @DisplayName("第19条 签过的不再签，也不再拒签；都签过了，调解员不再代为登记")
    void letsEachSignOnce() {
        var t = signing().does(CLAIMANT, typed("张三"));
        assertThat(t.refusalOf(CLAIMANT, typed("张三"))).isEqualTo("signed");
        assertThat(t.refusalOf(CLAIMANT, new MediationAct.RejectSigning("不签了"))).isEqualTo("signed");
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.SignOnPaper(LI, id(50)))).isEqualTo("none");
        t.does(RESPONDENT, typed("李四"));
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.SignOnPaper(LI, id(50)))).isEqualTo("all-signed");
    }

    @Test
    @DisplayName("第19条 调解员只签一次")
    void letsTheMediatorSignOnce() {
        var t = signing().does(MEDIATOR, COUNTERSIGN);
        assertThat(t.refusalOf(MEDIATOR, COUNTERSIGN)).isEqualTo("signed");
    }

    static List<Term> unfit() {
        return List.of(
                new Term(LI, TermKind.DELIVERY, null, null, " ", null),
                new Term(LI, TermKind.PERFORMANCE, null, null, null, null),
                new Term(LI, TermKind.FORBEARANCE, null, null, "", null),
                new Term(LI, TermKind.OTHER, new BigDecimal("1"), null, null, null));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    @DisplayName("第19条 付款以外的条款要写明怎样履行；赔礼道歉和放弃可以不写")
    void wantsTheWordsOfATerm(Term unfit) {
        assertThat(accepted().refusalOf(MEDIATOR, proposing(unfit))).isEqualTo("incomplete-term");
        assertThat(accepted().refusalOf(MEDIATOR, proposing(new Term(LI, TermKind.APOLOGY, null, null, null, null)))).isEqualTo("none");
        assertThat(accepted().refusalOf(MEDIATOR, proposing(new Term(LI, TermKind.WAIVER, null, null, null, null)))).isEqualTo("none");
    }

    @Test
    @DisplayName("第19条 履行义务的只能是当事人；今天到期的不算过期")
    void bindsOnlySides() {
        var strange = new Term(WANG, TermKind.PAYMENT, BigDecimal.TEN, null, null, null);
        assertThat(accepted().refusalOf(MEDIATOR, proposing(strange))).isEqualTo("no-such-party");
        var today = new Term(LI, TermKind.PAYMENT, BigDecimal.TEN, LocalDate.of(2026, 11, 2), null, null);
        assertThat(accepted().refusalOf(MEDIATOR, proposing(today))).isEqualTo("none");
    }

    @Test
    @DisplayName("第24条 一次只有一个延长提议；没有提议的，没有什么可以同意")
    void bearsOneWishForMoreTimeAtOnce() {
        var t = accepted();
        var wish = new MediationAct.ProposeExtension(LocalDate.of(2027, 1, 15), "等鉴定");
        for (Act answer : List.of(new MediationAct.AgreeToExtension(), new MediationAct.RefuseExtension())) {
            assertThat(t.refusalOf(CLAIMANT, answer)).isEqualTo("nothing-asked");
        }
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.RecordExtensionConsent(LI, null))).isEqualTo("nothing-asked");
        t.does(MEDIATOR, wish);
        assertThat(t.refusalOf(CLAIMANT, wish)).isEqualTo("pending");
    }

    @Test
    @DisplayName("第24条 新的截止日至少晚一天")
    void movesTheEndForwardOnly() {
        var t = accepted();
        var due = t.matter().running().get(MediationPeriods.MEDIATE.id());
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.ProposeExtension(due, "同一天"))).isEqualTo("not-later");
        assertThat(t.refusalOf(MEDIATOR, new MediationAct.ProposeExtension(due.plusDays(1), "晚一天"))).isEqualTo("none");
    }

    @Test
    @DisplayName("民事诉讼法第205条 三十日的最后一天还可以申请，次日不可以；申请过的不再申请")
    void closesTheDoorAfterTheLastDay() {
        var due = settled().matter().running().get(MediationPeriods.SEEK_CONFIRMATION.id());
        assertThat(settled().on(due).refusalOf(CLAIMANT, new MediationAct.SeekConfirmation())).isEqualTo("none");
        assertThat(settled().on(due.plusDays(1)).refusalOf(CLAIMANT, new MediationAct.SeekConfirmation())).isEqualTo("too-late");
        assertThat(settled().does(CLAIMANT, new MediationAct.SeekConfirmation()).refusalOf(CLAIMANT, new MediationAct.SeekConfirmation())).isEqualTo("sought");
    }

    @Test
    @DisplayName("民事诉讼法第205条 期限只届满一次")
    void lapsesOnce() {
        var t = settled().does(Actor.clock(), new MediationAct.ConfirmationLapses());
        assertThat(t.refusalOf(Actor.clock(), new MediationAct.ConfirmationLapses())).isEqualTo("closed");
    }

    private static MediationAct.Propose proposing(Term term) {
        return new MediationAct.Propose(List.of(term), null);
    }
}
