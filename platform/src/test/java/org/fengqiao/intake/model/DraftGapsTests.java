package org.fengqiao.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.WayOut;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft that is whole, with one thing taken away or spoiled at a time. */
class DraftGapsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final DraftParty MINE = new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, "周玉兰", null, "12000000065", null, null, true, true);
    private static final DraftParty THEIRS = new DraftParty("b", Standing.RESPONDENT, Party.Kind.NATURAL, "吴建平", null, null, null, null, false, null);
    private static final DraftContent WHOLE = told("去年三月借给他三万。", "民间借贷纠纷", "归还借款三万元", "30000", List.of(MINE, THEIRS), WayOut.PEOPLE);

    @Test
    void aWholeDraftHasNoGaps() {
        assertThat(at(WHOLE, Optional.of("沪0114"))).isEmpty();
        assertThat(at(told("长".repeat(8000), "民间借贷纠纷", "还".repeat(4000), "0", List.of(MINE, called("名".repeat(100), "021-5953 0000")), WayOut.FILING), Optional.of("沪0114")))
                .as("as long as it may be").isEmpty();
        assertThat(at(told(WHOLE.story(), WHOLE.cause(), WHOLE.claims(), " ", WHOLE.parties(), WHOLE.way()), Optional.of("沪0114"))).as("without an amount").isEmpty();
    }

    static Stream<Arguments> gaps() {
        var parties = WHOLE.parties();
        return Stream.of(
                Arguments.of("/story", told("  借了三万没有还  ", "民间借贷纠纷", "归还", "30000", parties, WayOut.PEOPLE)),
                Arguments.of("/story", told("长".repeat(8001), "民间借贷纠纷", "归还", "30000", parties, WayOut.PEOPLE)),
                Arguments.of("/cause", told(WHOLE.story(), null, "归还", "30000", parties, WayOut.PEOPLE)),
                Arguments.of("/cause", told(WHOLE.story(), "外星纠纷", "归还", "30000", parties, WayOut.PEOPLE)),
                Arguments.of("/cause", told(WHOLE.story(), "申请宣告自然人死亡", "宣告", null, parties, WayOut.PEOPLE)),
                Arguments.of("/claims", told(WHOLE.story(), "民间借贷纠纷", " ", "30000", parties, WayOut.PEOPLE)),
                Arguments.of("/claims", told(WHOLE.story(), "民间借贷纠纷", "还".repeat(4001), "30000", parties, WayOut.PEOPLE)),
                Arguments.of("/amount", told(WHOLE.story(), "民间借贷纠纷", "归还", "大概三万", parties, WayOut.PEOPLE)),
                Arguments.of("/amount", told(WHOLE.story(), "民间借贷纠纷", "归还", "-1", parties, WayOut.PEOPLE)),
                Arguments.of("/parties", told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", List.of(THEIRS), WayOut.PEOPLE)),
                Arguments.of("/parties", told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", List.of(MINE), WayOut.PEOPLE)),
                Arguments.of("/parties/1/name", told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", List.of(MINE, called(" ", null)), WayOut.PEOPLE)),
                Arguments.of("/parties/1/name", told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", List.of(MINE, called("名".repeat(101), null)), WayOut.PEOPLE)),
                Arguments.of("/parties/1/phone", told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", List.of(MINE, called("吴建平", "不是电话")), WayOut.PEOPLE)),
                Arguments.of("/parties/1/phone", told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", List.of(MINE, called("吴建平", "123456")), WayOut.PEOPLE)),
                Arguments.of("/way", told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", parties, null)));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void eachGapIsToldAtItsFieldAlone(String field, DraftContent draft) {
        assertThat(at(draft, Optional.of("沪0114"))).containsExactly(field);
    }

    @Test
    void aDraftWithoutACourtSaysSo() {
        assertThat(at(WHOLE, Optional.empty())).containsExactly("/court");
    }

    @Test
    void thoseWhoseNamesAreAlikeAreTwoUnlessTheirPhoneIsTheSame() {
        var namesake = new DraftParty("b", Standing.RESPONDENT, Party.Kind.NATURAL, "周玉兰", null, "12000000066", null, null, false, null);
        var neighbour = new DraftParty("b", Standing.RESPONDENT, Party.Kind.NATURAL, "吴建平", null, "12000000065", null, null, false, null);
        for (var other : List.of(namesake, neighbour)) {
            assertThat(at(told(WHOLE.story(), "民间借贷纠纷", "归还", "30000", List.of(MINE, other), WayOut.PEOPLE), Optional.of("沪0114"))).isEmpty();
        }
    }

    @Test
    void aHelperTellsTheTieAndAPhone() {
        assertThat(ofHelper(" ", "12000000001")).containsExactly("/onBehalfOf/relation");
        assertThat(ofHelper("子女", "不是电话")).containsExactly("/onBehalfOf/phone");
        assertThat(ofHelper("子女", "12000000001")).isEmpty();
    }

    private static DraftParty called(String name, String phone) {
        return new DraftParty("b", Standing.RESPONDENT, Party.Kind.LEGAL, name, null, phone, null, null, false, null);
    }

    private static DraftContent told(String story, String cause, String claims, String amount, List<DraftParty> parties, WayOut way) {
        return new DraftContent(story, cause, Map.of(), claims, amount, parties, List.of(), way, null, "沪0114", null);
    }

    private static List<String> at(DraftContent draft, Optional<String> court) {
        return DraftCheck.of(draft, court, TODAY).stream().map(DraftCheck.Flaw::pointer).toList();
    }

    private static List<String> ofHelper(String relation, String phone) {
        return DraftCheck.ofHelper(new DraftContent.OnBehalfOf("林外婆", relation, phone, null), TODAY).stream().map(DraftCheck.Flaw::pointer).toList();
    }
}
