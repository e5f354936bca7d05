package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Authorisation;
import org.fengqiao.identity.Authorisation.Relation;
import org.fengqiao.identity.Authorisations;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has leave to act for a party stands where the party stands, for as long as the leave lasts. */
@PlatformTest(properties = "fengqiao.demo=true")
class AgentsTests {

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    Authorisations authorisations;

    private final UUID leave = UUID.randomUUID();
    private final UUID more = UUID.randomUUID();
    private MediationScene scene;
    private Viewer lawyer;

    @BeforeEach
    void aMediation() {
        scene = new MediationScene(cases, viewers);
        lawyer = viewers.find(DemoPeople.LAWYER_SHEN).orElseThrow();
    }

    @AfterEach
    void nothingIsLeft() {
        CurrentViewer.runAsSystem(() -> authorisations.revoke(leave));
        CurrentViewer.runAsSystem(() -> authorisations.revoke(more));
    }

    @Test
    void takesPartInWhatIsAlreadyOpen() {
        scene.accepted();
        assertUnseen();
        gives(DemoPeople.CITIZEN_ZHOU, disputeOf(scene.zhou()), null);
        var seen = see(lawyer);
        assertThat(seen.asking()).singleElement().satisfies(a -> {
            assertThat(a.capacity()).isEqualTo(Standing.CLAIMANT);
            assertThat(a.forParty()).isEqualTo(scene.claimant);
        });
        scene.does(lawyer, "withdraw", "{\"why\":\"当事人不想调解了\"}");
    }

    @Test
    void comesAlongIntoWhatOpensLater() {
        gives(DemoPeople.CITIZEN_ZHOU, null, null);
        scene.registered();
        assertThat(see(lawyer).as(Standing.CLAIMANT)).isTrue();
    }

    @Test
    void comesAlongWithASideThatJoinsLater() {
        gives(DemoPeople.CITIZEN_WU, null, null);
        scene.accepted();
        assertUnseen();
        scene.clock("join", "{\"party\":\"" + scene.respondent + "\",\"person\":\"" + scene.wu().person() + "\"}");
        assertThat(see(lawyer).as(Standing.RESPONDENT)).isTrue();
    }

    @Test
    void seesNothingAnyMoreOnceItIsRevoked() {
        scene.accepted();
        gives(DemoPeople.CITIZEN_ZHOU, null, null);
        see(lawyer);
        CurrentViewer.runAsSystem(() -> authorisations.revoke(leave));
        assertUnseen();
        assertThat(see(scene.zhou()).as(Standing.CLAIMANT)).isTrue();
    }

    @Test
    void isForTheOneDisputeItNames() {
        scene.accepted();
        gives(DemoPeople.CITIZEN_ZHOU, UUID.randomUUID(), null);
        assertUnseen();
    }

    @Test
    void lastsThroughItsLastDay() {
        scene.accepted();
        gives(DemoPeople.CITIZEN_ZHOU, null, LocalDate.now(Moment.ZONE));
        see(lawyer);
    }

    @Test
    @DisplayName("民事诉讼法第62条：代为和解必须有特别授权")
    void settlesOnlyWithSpecialAuthority() {
        scene.bothHere();
        gives(DemoPeople.CITIZEN_ZHOU, null, null);
        scene.does(scene.mediator(), "propose", "{\"terms\":[{\"obligor\":\"" + scene.respondent + "\",\"kind\":\"PAYMENT\",\"amount\":25000,\"due\":\"2030-12-31\",\"how\":\"转账\"}]}");
        scene.does(scene.mediator(), "finalise", "{}");
        var signature = "{\"method\":\"TYPED\",\"mark\":\"沈律言\"}";
        assertThatThrownBy(() -> scene.does(lawyer, "sign", signature)).hasMessageContaining("特别授权");
        CurrentViewer.runAsSystem(() -> authorisations.revoke(leave));
        CurrentViewer.runAsSystem(() -> authorisations.record(new Authorisation(
                more, DemoPeople.CITIZEN_ZHOU, DemoPeople.LAWYER_SHEN, Relation.LAWYER, disputeOf(scene.zhou()), true,
                LocalDate.now(Moment.ZONE), null, null, DemoPeople.CITIZEN_ZHOU, false)));
        scene.does(lawyer, "sign", signature);
    }

    /** A wife gave her husband leave for everything, and now sues him: he must not hear what she says alone. */
    @Test
    void isNeverForTheOtherSide() {
        record(DemoPeople.CITIZEN_ZHOU, DemoPeople.CITIZEN_WU);
        scene.registered();
        assertThat(seenBy(scene.wu())).isEmpty();
        scene.does(scene.clerk(), "appoint", "{\"mediator\":\"" + scene.mediator().person() + "\"}");
        assertThat(seenBy(scene.mediator())).containsExactly(Standing.MEDIATOR);
    }

    @Test
    void endsWhenTheAgentTurnsOutToBeTheOtherSide() {
        scene.accepted();
        record(DemoPeople.CITIZEN_ZHOU, DemoPeople.CITIZEN_WU);
        scene.clock("join", "{\"party\":\"" + scene.respondent + "\",\"person\":\"" + scene.wu().person() + "\"}");
        assertThat(seenBy(scene.wu())).containsExactly(Standing.RESPONDENT);
    }

    @Test
    void isForOneSideOnly() {
        scene.bothHere();
        record(DemoPeople.CITIZEN_ZHOU, DemoPeople.LAWYER_SHEN);
        gives(DemoPeople.CITIZEN_WU, null, null);
        assertThat(seenBy(lawyer)).containsExactly(Standing.CLAIMANT);
    }

    @Test
    void isNotForTheMediator() {
        scene.accepted();
        record(DemoPeople.CITIZEN_ZHOU, scene.mediator().person());
        assertThat(seenBy(scene.mediator())).containsExactly(Standing.MEDIATOR);
    }

    @Test
    void doesNotHandOnWhatItWasGiven() {
        var other = UUID.randomUUID();
        scene.accepted();
        gives(DemoPeople.CITIZEN_ZHOU, null, null);
        CurrentViewer.runAsSystem(() -> authorisations.record(new Authorisation(
                other, DemoPeople.LAWYER_SHEN, DemoPeople.LAWYER_GU, Relation.HELPER, null, false, LocalDate.now(Moment.ZONE), null, null, DemoPeople.LAWYER_SHEN, false)));
        assertThatThrownBy(() -> see(viewers.find(DemoPeople.LAWYER_GU).orElseThrow())).isInstanceOf(CaseProblem.NotFound.class);
        CurrentViewer.runAsSystem(() -> authorisations.revoke(other));
    }

    private void gives(UUID principal, @Nullable UUID dispute, @Nullable LocalDate until) {
        gives(principal, dispute, until, false);
    }

    private void gives(UUID principal, @Nullable UUID dispute, @Nullable LocalDate until, boolean special) {
        CurrentViewer.runAsSystem(() -> authorisations.record(new Authorisation(
                leave, principal, DemoPeople.LAWYER_SHEN, Relation.LAWYER, dispute, special, LocalDate.now(Moment.ZONE), until, null, principal, false)));
    }

    private void record(UUID principal, UUID agent) {
        CurrentViewer.runAsSystem(() -> authorisations.record(new Authorisation(
                more, principal, agent, Relation.RELATIVE, null, true, LocalDate.now(Moment.ZONE), null, null, principal, false)));
    }

    private List<Standing> seenBy(Viewer viewer) {
        try {
            return see(viewer).asking().stream().map(Actor::capacity).map(Standing.class::cast).toList();
        } catch (CaseProblem.NotFound _) {
            return List.of();
        }
    }

    private UUID disputeOf(Viewer viewer) {
        return see(viewer).disputeId();
    }

    private SeenCase see(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> cases.see(scene.caseId));
    }

    private void assertUnseen() {
        assertThatThrownBy(() -> see(lawyer)).isInstanceOf(CaseProblem.NotFound.class);
    }
}
