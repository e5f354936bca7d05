package org.fengqiao.crossregion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.crossregion.CrossRegionRequest;
import org.fengqiao.crossregion.model.CrossRegionAct.*;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingProgress;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.ProcedureContract;
import org.fengqiao.procedure.Standing;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.Test;

class CrossRegionFilingTests extends ProcedureContract<CrossRegionState, CrossRegionParticulars, CrossRegionAct> {

    private static final AllianceLimits LIMITS = new AllianceLimits() {
        @Override
        public int forwardDays(String court, LocalDate on) {
            return 1;
        }

        @Override
        public int feedbackDays(String court, LocalDate on) {
            return 3;
        }
    };

    @Override
    protected Procedure<CrossRegionState, CrossRegionParticulars, CrossRegionAct> procedure() {
        return new CrossRegionFiling(LIMITS, Calendar::builtIn);
    }

    @Override
    protected Matter<CrossRegionState, CrossRegionParticulars> opening() {
        var filing = new FilingRequest(
                "支付货款", "供货后未付款", new BigDecimal("52000"), Map.of(), List.of(), FilingChannel.DIRECT);
        return new Matter<>(
                new UUID(17, 0),
                "沪0118",
                CrossRegionState.HANDED_IN,
                CrossRegionParticulars.begin(new CrossRegionRequest(filing, "苏0509")),
                "买卖合同纠纷",
                List.of(
                        new Party(new UUID(17, 1), "青浦某五金店", Party.Kind.ORGANISATION, Standing.CLAIMANT, null, "310118"),
                        new Party(new UUID(17, 2), "吴江某纺织公司", Party.Kind.LEGAL, Standing.RESPONDENT, null, "320509")),
                Map.of(),
                null);
    }

    @Test
    void theReceiptSaysByWhenAnAnswerComesAndWhatWasHandedIn() {
        var file = new UUID(17, 9);
        var filing = new FilingRequest("支付货款", "供货后未付款", new BigDecimal("52000"), Map.of(), List.of(file), FilingChannel.DIRECT);
        var m = opening();
        var with = new Matter<>(
                m.id(), m.court(), m.state(), CrossRegionParticulars.begin(new CrossRegionRequest(filing, "苏0509")), m.cause(), m.parties(), m.running(), null);
        var friday = new Moment(Instant.parse("2026-03-06T02:00:00Z"), Actor.clock());
        var done = (Outcome.Done<CrossRegionState, CrossRegionParticulars>) procedure().open(with, friday);
        var data = done.effects().stream().filter(Effect.DrawUp.class::isInstance).map(Effect.DrawUp.class::cast).findFirst().orElseThrow().data();
        assertThat(data).containsEntry("replyBy", LocalDate.of(2026, 3, 12)).containsEntry("materials", List.of("起诉状（线上填写）"))
                .containsEntry(Effect.DrawUp.FILES, List.of(file));
    }

    @Test
    void sendingOpensTheFilingReviewInTheCourtWithJurisdiction() {
        var walk = sent();
        assertThat(walk.lastEffects(Effect.OpenCase.class)).singleElement().satisfies(o -> {
            assertThat(o.court()).isEqualTo("苏0509");
            assertThat(o.procedure()).isEqualTo(FilingRequest.PROCEDURE);
        });
        assertThat(walk.matter().running()).containsOnlyKeys("cross-region-feedback");
    }

    @Test
    void bothDesksSeeAcceptance() {
        var walk = sent();
        walk.clock(new Feedback(FilingProgress.CORRECTION_DEMANDED, "需要补正 2 项"));
        assertThat(walk.matter().state()).isEqualTo(CrossRegionState.CORRECTION_THERE);
        assertThat(walk.matter().running()).isEmpty();
        walk.clock(new Feedback(FilingProgress.CORRECTED, "补正已交"));
        assertThat(walk.matter().running()).containsOnlyKeys("cross-region-feedback");
        walk.clock(new Feedback(FilingProgress.ACCEPTED, "已立案"));
        assertThat(walk.matter().state()).isEqualTo(CrossRegionState.ACCEPTED);
        assertThat(walk.matter().particulars().reports()).hasSize(3);
        assertThat(walk.matter().running()).isEmpty();
    }

    @Test
    void urgingReachesTheCourtWithJurisdiction() {
        var walk = sent();
        walk.official(Office.COLLABORATION_OFFICER, new Urge("当事人年事已高，请尽快"));
        assertThat(walk.lastEffects(Effect.Tell.class)).singleElement().satisfies(t -> {
            assertThat(t.linked()).isEqualTo(Effect.Linked.DERIVED);
            assertThat(t.act()).isEqualTo("be-urged");
        });
    }

    @Test
    void nobodySendsToTheCourtItIsHandedInAt() {
        var walk = new Walk<>(procedure(), opening(), START);
        assertThat(walk.official(Office.COLLABORATION_OFFICER, new Redirect("沪0118", "住所地")))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Walk<CrossRegionState, CrossRegionParticulars, CrossRegionAct> sent() {
        var walk = new Walk<>(procedure(), opening(), START);
        walk.official(Office.COLLABORATION_OFFICER, new Send("材料齐全、清晰"));
        return walk;
    }
}
