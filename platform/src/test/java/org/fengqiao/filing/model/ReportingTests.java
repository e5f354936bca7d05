package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingFeedback;
import org.fengqiao.filing.FilingProgress;
import org.fengqiao.filing.model.FilingAct.DemandCorrection;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.Test;

class ReportingTests {

    private static final DemandCorrection DEMAND = new DemandCorrection(List.of(FilingSamples.defect("/claims")), 7, null);

    @Test
    void tellsTheCollaboratingCourtWhatConcernsIt() {
        var request = FilingSamples.request("60000").through(FilingChannel.CROSS_REGION);
        var walk = new Walk<>(FilingSamples.REVIEW, FilingSamples.handedIn(request), FilingSamples.MONDAY);
        walk.official(Office.FILING_JUDGE, DEMAND);
        assertThat(walk.lastEffects(Effect.Tell.class)).singleElement().satisfies(t -> {
            assertThat(t.linked()).isEqualTo(Effect.Linked.ORIGIN);
            assertThat(((FilingFeedback) t.content()).progress()).isEqualTo(FilingProgress.CORRECTION_DEMANDED);
        });
    }

    @Test
    void tellsNobodyWhereTheClaimCameDirectly() {
        var walk = FilingSamples.walk("60000");
        walk.official(Office.FILING_JUDGE, DEMAND);
        assertThat(walk.lastEffects(Effect.Tell.class)).isEmpty();
    }
}
