package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.mediation.model.MediationState.*;
import static org.fengqiao.mediation.model.Trial.*;

import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 《人民法院在线调解规则》：委托调解组织调解。 */
class EntrustingTests {

    @Test
    @DisplayName("第12、24条 委托调解组织的，组织在三个工作日内确认接受并指派调解员，调解期限从接受起算")
    void letsAnOrganisationAppointOneOfItsMediators() {
        var t = new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE));
        assertThat(t.state()).isEqualTo(ENTRUSTED);
        assertThat(t.effects(Effect.Entrust.class)).containsExactly(new Effect.Entrust(CENTRE));
        assertThat(t.matter().running()).containsOnlyKeys(MediationPeriods.TAKE_ON.id());
        assertThat(t.offersTo(ORGANISATION)).containsExactlyInAnyOrder("assign", "hand-back");
        t.does(ORGANISATION, new MediationAct.Assign(WANG));
        assertThat(t.state()).isEqualTo(APPOINTED);
        assertThat(t.particulars().mandate().organisation()).isEqualTo(CENTRE);
        assertThat(t.effects(Effect.Discharge.class)).isEmpty();
        assertThat(t.matter().running()).containsOnlyKeys(MediationPeriods.ACCEPT.id(), MediationPeriods.MEDIATE.id());
    }

    @Test
    @DisplayName("民事诉讼法第205条 协议写明经哪个调解组织主持")
    void namesTheOrganisationOnceItHasTakenTheCaseOn() {
        var speaker = new Actor(new UUID(0, 9), "金守约", Standing.ORGANISATION, null, true, true, "示例调解中心");
        var t = new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE)).does(speaker, new MediationAct.Assign(WANG)).does(MEDIATOR, new MediationAct.Accept());
        assertThat(Ends.organisation(t.particulars())).isEqualTo("示例调解中心");
        var before = new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE)).does(MEDIATION_CLERK, new MediationAct.Appoint(WANG)).does(MEDIATOR, new MediationAct.Accept());
        assertThat(Ends.organisation(before.particulars())).startsWith("特邀调解员");
    }

    @Test
    @DisplayName("第12条 组织不能承接、逾期没有接受的，案件回到法院；法院也可以自己指定")
    void takesACaseBackFromAnOrganisation() {
        var back = new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE))
                .does(ORGANISATION, new MediationAct.HandBack(DeclineGround.OUT_OF_FIELD, "涉及现场勘查"));
        var late = new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE)).does(Actor.clock(), new MediationAct.EntrustmentLapses());
        var court = new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE)).does(MEDIATION_CLERK, new MediationAct.Appoint(WANG));
        assertThat(back.state()).isEqualTo(REGISTERED);
        assertThat(court.state()).isEqualTo(APPOINTED);
        assertThat(late.state()).isEqualTo(REGISTERED);
        for (var t : List.of(back, late, court)) {
            assertThat(t.particulars().mandate().organisation()).isNull();
            assertThat(t.effects(Effect.Discharge.class)).hasSize(1);
        }
    }

    @Test
    @DisplayName("第12条 组织指派的调解员不能承办的，由该组织另行指派")
    void letsTheOrganisationNameAnotherOfItsMediators() {
        var t = new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE)).does(ORGANISATION, new MediationAct.Assign(WANG))
                .does(MEDIATOR, new MediationAct.Decline("住院"));
        assertThat(t.state()).isEqualTo(ENTRUSTED);
        assertThat(t.particulars().mandate().organisation()).isEqualTo(CENTRE);
        assertThat(t.particulars().mandate().mediator()).isNull();
        assertThat(t.effects(Effect.Discharge.class)).isEmpty();
        assertThat(t.matter().running()).containsOnlyKeys(MediationPeriods.TAKE_ON.id(), MediationPeriods.MEDIATE.id());
        assertThat(t.offersTo(ORGANISATION)).containsExactlyInAnyOrder("assign", "hand-back");

        t.does(ORGANISATION, new MediationAct.HandBack(DeclineGround.OUT_OF_FIELD, "没有别的调解员"));
        assertThat(t.state()).isEqualTo(REGISTERED);
    }

    @Test
    @DisplayName("第19条 委托调解组织的，组织加盖电子印章，协议才生效")
    void takesEffectOnlyWithTheSealOfTheOrganisation() {
        var t = entrustedAndSigned();
        t.does(MEDIATOR, new MediationAct.Countersign(SigningMethod.TYPED, "王调解", false));
        assertThat(t.state()).isEqualTo(SIGNING);
        assertThat(t.particulars().bargain().effectiveOn()).isNull();
        assertThat(t.effects(Effect.Notify.class)).contains(new Effect.Notify(Standing.ORGANISATION, MediationNotices.PLEASE_SEAL));
        t.does(ORGANISATION, new MediationAct.AffixSeal());
        assertThat(t.state()).isEqualTo(SETTLED);
        assertThat(t.particulars().bargain().effectiveOn()).isNotNull();

        var withSeal = entrustedAndSigned().does(MEDIATOR, new MediationAct.Countersign(SigningMethod.TYPED, "王调解", true));
        assertThat(withSeal.state()).isEqualTo(SETTLED);
    }

    @Test
    @DisplayName("第19条 不是委托给组织的，没有组织印章；改了稿，盖过的章不算")
    void asksForNoSealWhereNoOrganisationHasIt() {
        assertThat(signing(accepted()).offersTo(MEDIATOR)).doesNotContain("affix-seal");
        var t = signing(entrusted()).does(ORGANISATION, new MediationAct.AffixSeal());
        t.does(RESPONDENT, new MediationAct.RejectSigning("第二条要改"));
        assertThat(t.particulars().bargain().isSealed()).isFalse();
    }

    private static Trial entrusted() {
        return new Trial().does(MEDIATION_CLERK, new MediationAct.Entrust(CENTRE)).does(ORGANISATION, new MediationAct.Assign(WANG)).does(MEDIATOR, new MediationAct.Accept());
    }

    private static Trial entrustedAndSigned() {
        return signing(entrusted()).does(CLAIMANT, typed("张三")).does(RESPONDENT, typed("李四"));
    }
}
