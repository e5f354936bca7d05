package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.store.Invitation;
import org.fengqiao.mediation.store.Invitations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mediation through the act pipeline, on the real database. */
@PlatformTest(properties = "fengqiao.demo=true")
class MediationOnDatabaseTests {

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    Invitations invitations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void goesFromTheFirstWordToAConfirmationCase() {
        var scene = new MediationScene(cases, viewers).accepted();
        join(scene);
        var terms = "{\"terms\":[{\"obligor\":\"" + scene.respondent + "\",\"kind\":\"PAYMENT\",\"amount\":28000,\"due\":\"2027-01-31\",\"how\":\"银行转账\"}]}";
        scene.does(scene.mediator(), "propose", terms);
        scene.does(scene.mediator(), "finalise", "{}");
        scene.does(scene.zhou(), "sign", "{\"method\":\"TYPED\",\"mark\":\"周玉兰\"}");
        scene.does(scene.wu(), "sign", "{\"method\":\"DRAWN\",\"mark\":\"data:image/png;base64,iVBORw0KGgoAAAAN\"}");
        assertThat(scene.does(scene.mediator(), "countersign", "{\"method\":\"TYPED\",\"mark\":\"管建国\",\"seal\":true}").state()).isEqualTo("SETTLED");
        assertThat(scene.does(scene.wu(), "seek-confirmation", "{}").state()).isEqualTo("SETTLED");
        assertThat(scene.does(scene.zhou(), "seek-confirmation", "{}").state()).isEqualTo("CONFIRMATION_SOUGHT");
        assertThat(opened(scene)).isEqualTo("confirmation");
    }

    @Test
    void isEntrustedToAnOrganisationThatAppointsOneOfItsOwn() {
        var scene = new MediationScene(cases, viewers).registered();
        var liaison = scene.viewer(DemoPeople.id("partner-bank"));
        assertThatThrownBy(() -> scene.does(liaison, "assign", "{}")).isInstanceOf(CaseProblem.NotFound.class);
        scene.does(scene.clerk(), "entrust", "{\"organisation\":\"" + DemoPeople.organisation("partner-bank") + "\"}");
        assertThatThrownBy(() -> scene.does(liaison, "assign", "{\"mediator\":\"" + scene.mediator().person() + "\"}"))
                .isInstanceOfSatisfying(CaseProblem.Refused.class, refused -> assertThat(refused.refusal().code()).isEqualTo("not-of-organisation"));
        var own = DemoPeople.id("mediator-bank");
        assertThat(scene.does(liaison, "assign", "{\"mediator\":\"" + own + "\"}").state()).isEqualTo("APPOINTED");
        assertThat(scene.does(scene.viewer(own), "accept", "{}").state()).isEqualTo("IN_PROGRESS");
        assertThat(CurrentViewer.as(liaison, () -> cases.see(scene.caseId)).state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void isHandedBackByAnOrganisationThatThenSeesItNoMore() {
        var scene = new MediationScene(cases, viewers).registered();
        var liaison = scene.viewer(DemoPeople.id("partner-bank"));
        scene.does(scene.clerk(), "entrust", "{\"organisation\":\"" + DemoPeople.organisation("partner-bank") + "\"}");
        assertThat(scene.does(liaison, "hand-back", "{\"ground\":\"UNSUITABLE\",\"note\":\"要到现场勘查\"}").state()).isEqualTo("REGISTERED");
        assertThatThrownBy(() -> CurrentViewer.as(liaison, () -> cases.see(scene.caseId))).isInstanceOf(CaseProblem.NotFound.class);
    }

    @Test
    void isEntrustedOnlyToWhoIsOnTheCourtsRegister() {
        var scene = new MediationScene(cases, viewers).registered();
        assertThatThrownBy(() -> scene.does(scene.clerk(), "entrust", "{\"organisation\":\"" + DemoPeople.organisation("partner-women") + "\"}"))
                .isInstanceOfSatisfying(CaseProblem.Refused.class, refused -> assertThat(refused.refusal().code()).isEqualTo("not-entrustable"));
    }

    @Test
    void goesFromFailureToAFilingInOneStep() {
        var scene = new MediationScene(cases, viewers).accepted();
        scene.does(scene.mediator(), "end", "{\"ground\":\"UNREACHABLE\",\"note\":\"电话打不通\"}");
        scene.does(scene.zhou(), "turn-to-filing", "{}");
        assertThat(opened(scene)).isEqualTo("filing");
    }

    @Test
    void numbersTheCaseAndGivesTheMediatorTheCase() {
        var scene = new MediationScene(cases, viewers).accepted();
        var row = CurrentViewer.as(scene.mediator(), () -> transaction.execute(_ -> database.sql("select number, owner_id from cases where id = ?")
                .param(scene.caseId)
                .query((r, _) -> r.getString(1) + "|" + r.getString(2))
                .single()));
        assertThat(row).matches("（20\\d\\d）沪0114民诉前调\\d+号\\|" + scene.mediator().person());
    }

    @Test
    void letsAMediatorComeBackWhoOnceDeclined() {
        var scene = new MediationScene(cases, viewers).registered();
        var appoint = "{\"mediator\":\"" + scene.mediator().person() + "\"}";
        scene.does(scene.clerk(), "appoint", appoint);
        scene.does(scene.mediator(), "decline", "{\"why\":\"出差\"}");
        assertThatThrownBy(() -> scene.does(scene.mediator(), "accept", "{}")).isInstanceOf(CaseProblem.NotFound.class);
        scene.does(scene.clerk(), "appoint", appoint);
        assertThat(scene.does(scene.mediator(), "accept", "{}").state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void isNotThereForStrangers() {
        var scene = new MediationScene(cases, viewers).accepted();
        var stranger = scene.viewer(DemoPeople.CITIZEN_XU);
        assertThatThrownBy(() -> CurrentViewer.as(stranger, () -> cases.see(scene.caseId))).isInstanceOf(CaseProblem.NotFound.class);
        assertThatThrownBy(() -> CurrentViewer.as(scene.wu(), () -> cases.see(scene.caseId))).isInstanceOf(CaseProblem.NotFound.class);
    }

    @Test
    void bindsTheInvitedPersonToThePartyForGood() {
        var scene = new MediationScene(cases, viewers).accepted();
        join(scene);
        var seen = CurrentViewer.as(scene.wu(), () -> cases.see(scene.caseId));
        assertThat(seen.asking()).anyMatch(a -> scene.respondent.equals(a.forParty()));
        assertThat(seen.parties()).anyMatch(p -> p.id().equals(scene.respondent) && scene.wu().person().equals(p.person()));
    }

    @Test
    void usesAnInvitationOnceAndKeepsOnlyItsHash() {
        var scene = new MediationScene(cases, viewers).accepted();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var invitation = new Invitation(UUID.randomUUID(), scene.caseId, scene.respondent, "管建国", now.plus(7, ChronoUnit.DAYS), null);
        var secret = CurrentViewer.as(scene.mediator(), () -> transaction.execute(_ -> invitations.invite(invitation, scene.mediator().person(), now)));
        CurrentViewer.asSystem(() -> transaction.execute(_ -> {
            assertThat(invitations.find(secret)).hasValueSatisfying(i -> assertThat(i.isOpenAt(now)).isTrue());
            assertThat(invitations.find(secret).orElseThrow().isOpenAt(invitation.expiresAt())).isFalse();
            assertThat(invitations.use(invitation.id(), scene.wu().person(), now)).isTrue();
            assertThat(invitations.use(invitation.id(), scene.wu().person(), now)).isFalse();
            assertThat(database.sql("select count(*) from mediation_invitation where encode(token_hash, 'escape') like :s").param("s", "%" + secret + "%").query(Integer.class).single()).isZero();
            return null;
        }));
    }

    private static void join(MediationScene scene) {
        scene.clock("join", "{\"party\":\"" + scene.respondent + "\",\"person\":\"" + scene.wu().person() + "\"}");
    }

    private String opened(MediationScene scene) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ ->
                database.sql("select procedure from cases where origin_id = ?").param(scene.caseId).query(String.class).single()));
    }
}
