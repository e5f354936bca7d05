package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.mediation.model.Trial.*;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Outcome;

/** Whatever anybody tries, in whatever order. */
class MediationPropertyTests {

    record Try(Actor actor, MediationAct act) {}

    @Property(tries = 400)
    void replayingTheJournalGivesTheSameCase(@ForAll("attempts") List<Try> attempts) {
        var first = run(attempts);
        var again = new Trial();
        first.journal().forEach(step -> again.at(step.at()).does(step.actor(), step.act()));
        assertThat(again.state()).isEqualTo(first.state());
        assertThat(again.particulars()).isEqualTo(first.particulars());
        assertThat(again.matter().running()).isEqualTo(first.matter().running());
    }

    @Property(tries = 400)
    void noActLeadsNowhere(@ForAll("attempts") List<Try> attempts) {
        var t = run(attempts);
        if (t.state().isFinal()) {
            return;
        }
        assertThat(t.matter().running()).as("a period runs in " + t.state()).isNotEmpty();
        assertThat(EVERYBODY).anyMatch(a -> !t.offersTo(a).isEmpty());
    }

    @Property(tries = 400)
    void anAgreementInForceIsSignedByAll(@ForAll("attempts") List<Try> attempts) {
        var t = run(attempts);
        var bargain = t.particulars().bargain();
        assertThat(bargain.effectiveOn() != null).isEqualTo(t.state() == MediationState.SETTLED || t.state() == MediationState.CONFIRMATION_SOUGHT);
        if (bargain.effectiveOn() != null) {
            assertThat(bargain.isSignedByAll(t.matter().sides())).isTrue();
        }
    }

    @Property(tries = 400)
    void whatIsOfferedIsNotRefusedByTheRules(@ForAll("attempts") List<Try> attempts) {
        var t = run(attempts);
        for (var one : List.copyOf(attempts)) {
            var rule = PROCEDURE.rules().of(one.act());
            boolean offered = t.offersTo(one.actor()).contains(rule.id());
            var refused = PROCEDURE.rules().check(rule, t.matter(), t.moment(one.actor())).isPresent();
            assertThat(offered).isEqualTo(!refused);
        }
    }

    @Property(tries = 400)
    void aClosedMediationHasNoPeriodButTheOneToSeekConfirmation(@ForAll("attempts") List<Try> attempts) {
        var t = run(attempts);
        if (t.state().isFinal()) {
            assertThat(t.matter().running().keySet()).isSubsetOf(MediationPeriods.SEEK_CONFIRMATION.id());
        }
    }

    private static final List<Actor> EVERYBODY = List.of(CLAIMANT, RESPONDENT, MEDIATOR, OTHER_MEDIATOR, MEDIATION_CLERK, Actor.clock());

    private static Trial run(List<Try> attempts) {
        var t = new Trial();
        for (var one : attempts) {
            Outcome<MediationState, MediationParticulars> _ = t.attempts(one.actor(), one.act());
        }
        return t;
    }

    /** Half of the attempts come in the order a mediation usually takes, so that its late states are reached too. */
    @Provide
    Arbitrary<List<Try>> attempts() {
        var any = Combinators.combine(Arbitraries.of(EVERYBODY), Arbitraries.of(ACTS)).as(Try::new).list().ofMaxSize(40);
        var usual = Arbitraries.integers().between(0, USUAL.size()).map(n -> USUAL.subList(0, n));
        return Combinators.combine(usual, any).as((u, a) -> {
            var all = new java.util.ArrayList<>(u);
            all.addAll(a);
            return all;
        });
    }

    private static final MediationAct.Propose PROPOSE = new MediationAct.Propose(List.of(payment("30000")), null);
    private static final MediationAct.Countersign SEAL = new MediationAct.Countersign(SigningMethod.TYPED, "王调解", true);

    private static final List<Try> USUAL = List.of(
            new Try(MEDIATION_CLERK, new MediationAct.Appoint(WANG)),
            new Try(MEDIATOR, new MediationAct.Accept()),
            new Try(Actor.clock(), new MediationAct.Join(LI, LI_IN_PERSON)),
            new Try(MEDIATOR, PROPOSE),
            new Try(MEDIATOR, new MediationAct.Finalise()),
            new Try(CLAIMANT, typed("张三")),
            new Try(RESPONDENT, typed("李四")),
            new Try(MEDIATOR, SEAL),
            new Try(CLAIMANT, new MediationAct.SeekConfirmation()));

    private static final List<MediationAct> ACTS = List.of(
            new MediationAct.Appoint(WANG),
            new MediationAct.Appoint(SUN),
            new MediationAct.LetSidesChoose(),
            new MediationAct.Nominate(WANG),
            new MediationAct.Nominate(SUN),
            new MediationAct.ChoiceLapses(),
            new MediationAct.Accept(),
            new MediationAct.Decline("忙"),
            new MediationAct.AcceptanceLapses(),
            new MediationAct.SendBack(ReturnReason.UNSUITABLE_ONLINE, "请到窗口"),
            new MediationAct.Replace(SUN, "生病"),
            new MediationAct.Disclose(Interest.STAKE, "有借贷"),
            new MediationAct.ObjectToMediator("不放心"),
            new MediationAct.Answer(true, "悄悄话"),
            new MediationAct.Answer(false, null),
            new MediationAct.RecordAnswer(LI, true, null),
            new MediationAct.RecordNotification(LI, "电话"),
            new MediationAct.Join(LI, LI_IN_PERSON),
            PROPOSE,
            new MediationAct.Amend(List.of(payment("20000")), null, "少一点"),
            new MediationAct.Finalise(),
            typed("某人"),
            new MediationAct.SignOnPaper(LI, id(50)),
            SEAL,
            new MediationAct.RejectSigning("不对"),
            new MediationAct.ProposeExtension(LocalDate.of(2027, 2, 1), "等等"),
            new MediationAct.AgreeToExtension(),
            new MediationAct.RefuseExtension(),
            new MediationAct.RecordExtensionConsent(LI, null),
            new MediationAct.RecordFacts(List.of("借过三万")),
            new MediationAct.ConfirmFacts(),
            new MediationAct.End(EndGround.TOO_FAR_APART, "谈不拢"),
            new MediationAct.Withdraw("和好了"),
            new MediationAct.Lapse(),
            new MediationAct.TurnToFiling(),
            new MediationAct.SeekConfirmation(),
            new MediationAct.ConfirmationLapses());
}
