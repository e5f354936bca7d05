package org.fengqiao.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.cases.PriorityGroup;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikelyPriorityTests {

    /** An example of GB 11643-1999: born on 31 December 1949. */
    private static final String OLD = "11010519491231002X";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void knowsTheElderlyByTheNumberOfTheirDocument() {
        assertThat(of("民间借贷纠纷", TODAY, claimant(OLD))).singleElement().satisfies(likely -> {
            assertThat(likely.group()).isEqualTo(PriorityGroup.ELDERLY);
            assertThat(likely.why()).isEqualTo("周玉兰满 60 周岁，《老年人权益保障法》第2条");
        });
        assertThat(of("民间借贷纠纷", LocalDate.of(1990, 1, 1), claimant(OLD))).isEmpty();
        assertThat(of("民间借贷纠纷", LocalDate.of(1960, 1, 1), claimant(OLD))).extracting(LikelyPriority.Likely::group).containsExactly(PriorityGroup.MINOR);
    }

    @Test
    void knowsWhoAsksForWagesByTheCause() {
        assertThat(of("追索劳动报酬纠纷", TODAY, claimant(null))).extracting(LikelyPriority.Likely::group).containsExactly(PriorityGroup.WAGES);
        assertThat(of("追索劳动报酬纠纷", TODAY, claimant(OLD), claimant(OLD))).extracting(LikelyPriority.Likely::group)
                .containsExactly(PriorityGroup.ELDERLY, PriorityGroup.WAGES);
    }

    @Test
    void saysNothingOfTheOtherSideOrOfANumberThatCannotBe() {
        var other = new DraftParty("b", Standing.RESPONDENT, Party.Kind.NATURAL, "吴建平", OLD, null, null, null, false, false);
        assertThat(of("民间借贷纠纷", TODAY, claimant("110105194912310021"), other)).isEmpty();
        assertThat(of(null, TODAY)).isEmpty();
    }

    private static List<LikelyPriority.Likely> of(@Nullable String cause, LocalDate today, DraftParty... parties) {
        return LikelyPriority.of(
                new DraftContent("", cause, Map.of(), "", null, Stream.of(parties).toList(), List.of(), null, null, null, null, null, List.of(), false), today);
    }

    private static DraftParty claimant(@Nullable String number) {
        return new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, "周玉兰", number, null, null, null, true, false);
    }
}
