package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.mediation.model.Trial.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.confirmation.model.ConfirmationParticulars;
import org.fengqiao.filing.model.FilingParticulars;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows from the acts of a mediation: who is told, which papers are drawn up, and what goes along into the next case. */
class MediationFollowsTests {

    private static final String FACT = "2025年3月1日李四收到借款三万元";
    private static final Set<Capacity> SIDES = Set.of(Standing.CLAIMANT, Standing.RESPONDENT, Standing.THIRD_PARTY);
    private static final Set<Capacity> ALL = Set.of(Standing.CLAIMANT, Standing.RESPONDENT, Standing.THIRD_PARTY, Standing.MEDIATOR);

    @Test
    @DisplayName("登记告知对接员，指定告知调解员，接受告知各方")
    void tellsWhoeverIsToActNext() {
        assertThat(told(new Trial(), MediationNotices.REGISTERED)).containsExactly(Office.MEDIATION_CLERK);
        var t = accepted();
        assertThat(told(t, MediationNotices.APPOINTED)).containsExactly(Standing.MEDIATOR);
        assertThat(told(t, MediationNotices.STARTED)).containsExactlyInAnyOrderElementsOf(SIDES);
        t.does(RESPONDENT, new MediationAct.Answer(true, null)).does(Actor.clock(), new MediationAct.Join(LI, LI_IN_PERSON));
        assertThat(told(t, MediationNotices.ANSWERED)).containsExactly(Standing.MEDIATOR);
        assertThat(told(t, MediationNotices.JOINED)).containsExactly(Standing.MEDIATOR);
    }

    @Test
    @DisplayName("协议的每一步，各方和调解员都知道")
    void tellsAllOfEachStepOfTheAgreement() {
        var t = signing().does(RESPONDENT, new MediationAct.RejectSigning("金额不对"));
        for (var notice : List.of(MediationNotices.PROPOSED, MediationNotices.PLEASE_SIGN, MediationNotices.NOT_SIGNED)) {
            assertThat(told(t, notice)).as(notice.id()).containsExactlyInAnyOrderElementsOf(ALL);
        }
        assertThat(told(settled(), MediationNotices.SETTLED)).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    @DisplayName("想要更多时间的，各方和调解员都知道")
    void tellsAllOfAWishForMoreTime() {
        var t = accepted().does(MEDIATOR, new MediationAct.ProposeExtension(LocalDate.of(2027, 1, 15), "等鉴定"));
        assertThat(told(t, MediationNotices.EXTENSION_ASKED)).containsExactlyInAnyOrderElementsOf(ALL);
        t.does(CLAIMANT, new MediationAct.AgreeToExtension()).does(MEDIATOR, new MediationAct.RecordExtensionConsent(LI, null));
        assertThat(told(t, MediationNotices.EXTENDED)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(t.matter().running()).containsEntry(MediationPeriods.MEDIATE.id(), LocalDate.of(2027, 1, 15));
    }

    @Test
    @DisplayName("协议书写明各方、调解员和生效日期，文字是最后一稿")
    void drawsUpTheAgreementFromItsLastWords() {
        var t = accepted();
        t.does(MEDIATOR, new MediationAct.Propose(List.of(payment("30000")), " "));
        assertThat(t.particulars().bargain().versions().getFirst().text()).as("blank words are drafted from the terms").contains("支付人民币30000.00元");
        t.does(CLAIMANT, new MediationAct.Amend(List.of(payment("28000")), "  李四于年底前付清28000元。 ", "让两千"));
        assertThat(t.particulars().bargain().versions()).extracting(Agreement::version).containsExactly(1, 2);
        t.does(MEDIATOR, new MediationAct.Finalise()).on(LocalDate.of(2026, 11, 10));
        t.does(CLAIMANT, typed("张三")).does(RESPONDENT, typed("李四")).does(MEDIATOR, new MediationAct.Countersign(SigningMethod.TYPED, "王调解", true));
        var paper = drawn(t, "mediation-agreement");
        assertThat(paper).containsEntry("text", "李四于年底前付清28000元。").containsEntry("mediator", "王调解").containsEntry("effectiveOn", "2026-11-10");
        assertThat(paper).containsEntry("claimants", List.of("张三")).containsEntry("respondents", List.of("李四")).containsEntry("thirdParties", List.of());
        assertThat(issued(t)).containsExactly("mediation-agreement");
    }

    @Test
    @DisplayName("第19条 换了调解员，字要重新签，稿子还在")
    void keepsTheWordsButNoSignatureUnderAnotherMediator() {
        var t = accepted();
        t.does(MEDIATOR, new MediationAct.Disclose(Interest.OTHER_TIE, "与被申请人同村"));
        signing(t).does(CLAIMANT, typed("张三")).does(RESPONDENT, new MediationAct.ObjectToMediator("担心不公"));
        assertThat(t.particulars().bargain().versions()).hasSize(1);
        assertThat(t.particulars().bargain().signatures()).isEmpty();
    }

    @Test
    @DisplayName("第25条 终结通知写明情形、日期、说明和下一步")
    void drawsUpTheNoticeOfTheEnd() {
        var failed = accepted().does(MEDIATOR, new MediationAct.End(EndGround.TOO_FAR_APART, "金额差距大"));
        assertThat(drawn(failed, "mediation-ending-notice"))
                .containsEntry("endedOn", "2026-11-02").containsEntry("reasons", "金额差距大")
                .extractingByKey("next").asString().contains("转为起诉");
        assertThat(issued(failed)).containsExactly("mediation-ending-notice");
        var withdrawn = accepted().does(CLAIMANT, new MediationAct.Withdraw("已经还了"));
        assertThat(drawn(withdrawn, "mediation-ending-notice")).extractingByKey("next").asString().contains("再次申请调解");
        assertThat(told(failed, MediationNotices.ENDED)).as("who may turn it into an action").containsExactly(Standing.CLAIMANT);
        assertThat(told(failed, MediationNotices.ENDED_AGAINST)).containsExactlyInAnyOrder(Standing.RESPONDENT, Standing.THIRD_PARTY);
        assertThat(told(failed, MediationNotices.OVER)).containsExactly(Standing.MEDIATOR);
    }

    @Test
    @DisplayName("第22条 调解不成以后各方才确认完的事实，当时出具记载书")
    void recordsFactsConfirmedAfterTheEnd() {
        var t = accepted().does(MEDIATOR, new MediationAct.RecordFacts(List.of(FACT)));
        assertThat(told(t, MediationNotices.CONFIRM_FACTS)).containsExactlyInAnyOrderElementsOf(SIDES);
        t.does(CLAIMANT, new MediationAct.ConfirmFacts()).does(MEDIATOR, new MediationAct.End(EndGround.TOO_FAR_APART, "金额差距大"));
        assertThat(issued(t)).as("one side has not confirmed").doesNotContain("mediation-undisputed-facts");
        t.does(RESPONDENT, new MediationAct.ConfirmFacts());
        assertThat(drawn(t, "mediation-undisputed-facts")).containsEntry("facts", List.of(FACT));
        assertThat(issued(t)).contains("mediation-undisputed-facts");
    }

    @Test
    @DisplayName("第22条 调解中确认完的事实，终结时一并出具，转立案时写进事实")
    void carriesConfirmedFactsIntoTheClaim() {
        var t = accepted().does(MEDIATOR, new MediationAct.RecordFacts(List.of(FACT)));
        t.does(CLAIMANT, new MediationAct.ConfirmFacts()).does(RESPONDENT, new MediationAct.ConfirmFacts());
        assertThat(issued(t)).as("mediation goes on").isEmpty();
        t.does(MEDIATOR, new MediationAct.End(EndGround.TOO_FAR_APART, "金额差距大")).does(CLAIMANT, new MediationAct.TurnToFiling());
        assertThat(issued(t)).containsExactly("mediation-ending-notice", "mediation-undisputed-facts");
        assertThat(opened(t, FilingParticulars.class).request().facts()).startsWith("李四去年向我借了三万元").endsWith(FACT);
        var unconfirmed = accepted().does(MEDIATOR, new MediationAct.RecordFacts(List.of(FACT)));
        unconfirmed.does(MEDIATOR, new MediationAct.End(EndGround.TOO_FAR_APART, "金额差距大")).does(CLAIMANT, new MediationAct.TurnToFiling());
        assertThat(opened(unconfirmed, FilingParticulars.class).request().facts()).doesNotContain(FACT);
    }

    @Test
    @DisplayName("民事诉讼法第205条 签字页随司法确认申请一起交")
    void handsTheSignedPagesToTheCourtThatConfirms() {
        var t = signing().does(MEDIATOR, new MediationAct.SignOnPaper(LI, id(50)));
        t.does(CLAIMANT, typed("张三")).does(MEDIATOR, new MediationAct.Countersign(SigningMethod.TYPED, "王调解", true));
        t.does(CLAIMANT, new MediationAct.SeekConfirmation());
        assertThat(told(t, MediationNotices.SEEK_TOO)).containsExactlyInAnyOrderElementsOf(SIDES);
        t.does(RESPONDENT, new MediationAct.SeekConfirmation());
        assertThat(opened(t, ConfirmationParticulars.class).request().files()).containsExactly(id(50));
    }

    @Test
    @DisplayName("等的是还没有签、还没有选的一方；都做完了，等调解员或者对接员")
    void awaitsWhoeverHasNotActedYet() {
        var t = signing().does(CLAIMANT, typed("张三"));
        assertThat(PROCEDURE.awaited(t.matter()).sides()).containsExactly(LI);
        t.does(RESPONDENT, typed("李四"));
        assertThat(PROCEDURE.awaited(t.matter()).capacity()).isEqualTo(Standing.MEDIATOR);
        var choosing = new Trial().does(Actor.clock(), new MediationAct.Join(LI, LI_IN_PERSON)).does(MEDIATION_CLERK, new MediationAct.LetSidesChoose());
        assertThat(PROCEDURE.awaited(choosing.matter()).sides()).containsExactlyInAnyOrder(ZHANG, LI);
        choosing.does(RESPONDENT, new MediationAct.Nominate(WANG));
        assertThat(PROCEDURE.awaited(choosing.matter()).sides()).containsExactly(ZHANG);
    }

    private static List<Capacity> told(Trial t, NoticeKind notice) {
        return t.effects(Effect.Notify.class).stream().filter(n -> n.notice().equals(notice)).map(Effect.Notify::whom).toList();
    }

    private static Map<String, Object> drawn(Trial t, String instrument) {
        return t.effects(Effect.DrawUp.class).stream().filter(d -> d.instrument().equals(instrument)).findFirst().orElseThrow().data();
    }

    private static List<String> issued(Trial t) {
        return t.effects(Effect.Issue.class).stream().map(Effect.Issue::instrument).toList();
    }

    private static <T> T opened(Trial t, Class<T> particulars) {
        return particulars.cast(t.effects(Effect.OpenCase.class).getFirst().particulars());
    }
}
