package org.fengqiao.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.WayOut;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCheckTests {

    @Test
    void letsACompleteStoryThrough() {
        assertThat(flaws(Party.Kind.NATURAL, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL, 11010519491231002X", "NATURAL, 11010519491231002x", "NATURAL, 110105202611220028", "NATURAL, E12345678", "NATURAL, H0123456789",
        "LEGAL, 91350100M000100Y43", "ORGANISATION, 91350100m000100y43"
    })
    void takesTheNumbersOfDocuments(Party.Kind kind, String number) {
        assertThat(flaws(kind, number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL, 110105194912310021, 身份证号不对", "NATURAL, 110105202611230023, 身份证号不对", "NATURAL, 000000194912310027, 身份证号不对", "NATURAL, 11010519491231002, 身份证号不对", "NATURAL, 护照, 证件号码好像不对",
        "LEGAL, 91350100M000100Y34, 统一社会信用代码不对", "LEGAL, 310114000000123, 统一社会信用代码不对"
    })
    void pointsAtANumberThatCannotBe(Party.Kind kind, String number, String said) {
        assertThat(flaws(kind, number)).singleElement().satisfies(flaw -> {
            assertThat(flaw.pointer()).isEqualTo("/parties/1/idNumber");
            assertThat(flaw.detail()).contains(said);
        });
    }

    private static List<DraftCheck.Flaw> flaws(Party.Kind kind, String number) {
        var claimant = new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, "周玉兰", null, "12000000065", null, null, true, true);
        var respondent = new DraftParty("b", Standing.RESPONDENT, kind, "对方", number, null, null, null, false, false);
        var content = new DraftContent(
                "去年三月借给对方三万元，到期没有还。", "民间借贷纠纷", Map.of(), "归还借款三万元", "30000", List.of(claimant, respondent), List.of(), WayOut.PEOPLE, null,
                "沪0114", null, null, List.of(), false);
        return DraftCheck.of(content, Optional.of("沪0114"), LocalDate.of(2026, 11, 22));
    }
}
