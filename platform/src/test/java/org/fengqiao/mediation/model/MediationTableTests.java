package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.mediation.model.Trial.PROCEDURE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;

/** The whole table: every act in every state by every capacity. */
class MediationTableTests {

    private static final List<Capacity> EVERYBODY =
            Stream.of(Standing.values(), Office.values(), Clock.values()).flatMap(Arrays::stream).map(Capacity.class::cast).toList();

    @Test
    void letsNoCapacityActOutsideItsRow() {
        var settled = Trial.settled();
        for (var state : MediationState.values()) {
            var m = settled.matter();
            var there = new Matter<>(m.id(), m.court(), state, m.particulars(), m.cause(), m.parties(), m.running(), null);
            for (var capacity : EVERYBODY) {
                var actor = new Actor(Trial.WANG, "某人", capacity, capacity instanceof Standing s && s.isParty() ? Trial.ZHANG : null);
                var open = PROCEDURE.rules().open(there, new Moment(settled.moment(actor).at(), actor));
                assertThat(open).allSatisfy(r -> {
                    assertThat(r.by()).contains(capacity);
                    assertThat(r.in()).contains(state);
                });
                for (var rule : PROCEDURE.rules().all()) {
                    if (!rule.by().contains(capacity) || !rule.in().contains(state)) {
                        assertThat(open).doesNotContain(rule);
                    }
                }
            }
        }
    }

    @Test
    void readsAsTheTableOfActsAndPowers() {
        var rows = new ArrayList<String>();
        for (var rule : PROCEDURE.rules().all()) {
            rows.add("%s（%s）｜%s｜%s｜%s".formatted(
                    rule.id(), rule.label(),
                    rule.in().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                    rule.by().stream().map(Capacity::name).sorted().collect(Collectors.joining(" ")),
                    rule.article().cite()));
        }
        assertThat(rows).contains(
                "appoint（指定调解员）｜REGISTERED ENTRUSTED｜MEDIATION_CLERK｜《人民法院在线调解规则》第10条",
                "assign（指派本组织的调解员）｜ENTRUSTED｜ORGANISATION｜《人民法院在线调解规则》第12条",
                "hand-back（退回法院）｜ENTRUSTED｜ORGANISATION｜《人民法院在线调解规则》第12条",
                "accept（接受指派）｜APPOINTED｜MEDIATOR｜《人民法院在线调解规则》第12条",
                "sign（签署协议）｜SIGNING｜CLAIMANT RESPONDENT THIRD_PARTY｜《人民法院在线调解规则》第19条",
                "turn-to-filing（转为起诉）｜FAILED RETURNED WITHDRAWN｜CLAIMANT MEDIATION_CLERK｜《人民法院在线调解规则》第21条",
                "seek-confirmation（申请司法确认）｜SETTLED｜CLAIMANT RESPONDENT THIRD_PARTY｜《民事诉讼法》第205条");
        assertThat(rows).hasSize(MediationAct.class.getPermittedSubclasses().length);
    }

    @Test
    void reachesEveryStateAndLeavesEveryStateThatIsNotFinal() {
        for (var state : MediationState.values()) {
            if (!state.isFinal()) {
                assertThat(PROCEDURE.rules().all()).as(state.name()).anyMatch(r -> r.in().contains(state) && r.by().stream().noneMatch(c -> c == Clock.CLOCK));
                assertThat(state.awaits()).as(state.name()).isNotNull();
            }
        }
    }

    @Test
    void letsTheClockDoWhatEachPeriodSays() {
        for (Period period : PROCEDURE.periods()) {
            if (period.onExpiry() != null) {
                var rule = PROCEDURE.rules().find(period.onExpiry()).orElseThrow();
                assertThat(rule.by()).containsExactly(Clock.CLOCK);
                assertThat(rule.act().getRecordComponents()).isEmpty();
            }
        }
    }

    @Test
    void hasAFormWithALabelForEveryField() {
        for (var rule : PROCEDURE.rules().all()) {
            assertThat(FormSchema.of(rule.act())).containsKey("title").containsEntry("additionalProperties", false);
            for (var c : rule.act().getRecordComponents()) {
                assertThat(c.isAnnotationPresent(org.fengqiao.procedure.Label.class)).as(rule.id() + "." + c.getName()).isTrue();
            }
        }
    }

    @Test
    void showsNobodyTheChoicesOfTheOtherSide() {
        var p = Trial.accepted().particulars();
        var nominated = p.with(p.mandate().nominated(Trial.ZHANG, Trial.WANG).nominated(Trial.LI, Trial.SUN));
        var seen = (MediationParticulars) PROCEDURE.visible(nominated, Trial.CLAIMANT);
        assertThat(seen.mandate().nominations()).containsOnlyKeys(Trial.ZHANG);
        assertThat(((MediationParticulars) PROCEDURE.visible(nominated, Actor.official(UUID.randomUUID(), "院长", Office.PRESIDENT))).mandate().nominations()).isEmpty();
    }
}
