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

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

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
        "NATURAL, 110105194912310021, 身份证号不对", "NATURAL, 110105202612010022, 身份证号不对", "NATURAL, 000000194912310027, 身份证号不对", "NATURAL, 11010519491231002, 身份证号不对", "NATURAL, 护照, 证件号码好像不对",
        "LEGAL, 91350100M000100Y34, 统一社会信用代码不对", "LEGAL, 310114000000123, 统一社会信用代码不对"
    })
    void pointsAtANumberThatCannotBe(Party.Kind kind, String number, String said) {
        assertThat(flaws(kind, number)).singleElement().satisfies(flaw -> {
            assertThat(flaw.pointer()).isEqualTo("/parties/1/idNumber");
            assertThat(flaw.detail()).contains(said);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "principal, -5, 金额不对", "principal, 三万, 金额请只写数字", "lentOn, 2099-01-01, 这一天还没有到", "lentOn, 1900-01-01, 日期好像不对", "dueOn, 2199-01-01, 日期好像不对",
        "dueOn, 昨天, 请重新选"
    })
    void pointsAtAnAnswerThatCannotBe(String field, String answer, String said) {
        assertThat(answered(Map.of(field, answer))).singleElement().satisfies(flaw -> {
            assertThat(flaw.pointer()).isEqualTo("/elements/" + field);
            assertThat(flaw.detail()).contains(said);
        });
    }

    @Test
    void takesAnswersAsTheyAreDeclaredAndNoLonger() {
        assertThat(answered(Map.of("principal", 30000, "lentOn", "2026-11-28", "dueOn", "2027-06-30", "rate", "月息1分", "guarantor", ""))).isEmpty();
        assertThat(answered(Map.of("rate", "长".repeat(1001)))).singleElement().satisfies(flaw -> assertThat(flaw.pointer()).isEqualTo("/elements/rate"));
        assertThat(answered(Map.of("invented", "长".repeat(1001)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"12000000065, ", "+86 120-0000-0065, ", ", 11010519491231002X"})
    void letsNobodyNameThemselvesAsTheOtherSide(String phone, String number) {
        var mine = new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, "周玉兰", "110105 19491231 002x", "１２０００００００６５", null, null, true, true);
        var other = new DraftParty("b", Standing.RESPONDENT, Party.Kind.NATURAL, "周玉兰", number, phone, null, null, false, false);
        assertThat(of(List.of(mine, other), Map.of())).singleElement().satisfies(flaw -> assertThat(flaw.pointer()).isEqualTo("/parties/1/name"));
    }

    @Test
    void keepsPhonesAsTheyAreDialled() {
        for (var typed : List.of("+86 13800138000", "8613800138000", "138-0013-8000", "１３８００１３８０００")) {
            assertThat(new DraftParty("a", Standing.CLAIMANT, null, "周", null, typed, null, null, true, true).phone()).isEqualTo("13800138000");
        }
        assertThat(new DraftParty("a", Standing.CLAIMANT, null, "周", null, "021-12345678", null, null, true, true).phone()).isEqualTo("021-12345678");
    }

    private static List<DraftCheck.Flaw> answered(Map<String, Object> elements) {
        var claimant = new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, "周玉兰", null, "12000000065", null, null, true, true);
        return of(List.of(claimant, new DraftParty("b", Standing.RESPONDENT, Party.Kind.NATURAL, "对方", null, null, null, null, false, false)), elements);
    }

    private static List<DraftCheck.Flaw> of(List<DraftParty> parties, Map<String, Object> elements) {
        var content = new DraftContent(
                "去年三月借给对方三万元，到期没有还。", "民间借贷纠纷", elements, "归还借款三万元", "30000", parties, List.of(), WayOut.PEOPLE, null, "沪0114", null, null,
                List.of(), false);
        return DraftCheck.of(content, Optional.of("沪0114"), TODAY);
    }

    private static List<DraftCheck.Flaw> flaws(Party.Kind kind, String number) {
        var claimant = new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, "周玉兰", null, "12000000065", null, null, true, true);
        var respondent = new DraftParty("b", Standing.RESPONDENT, kind, "对方", number, null, null, null, false, false);
        var content = new DraftContent(
                "去年三月借给对方三万元，到期没有还。", "民间借贷纠纷", Map.of(), "归还借款三万元", "30000", List.of(claimant, respondent), List.of(), WayOut.PEOPLE, null,
                "沪0114", null, null, List.of(), false);
        return DraftCheck.of(content, Optional.of("沪0114"), TODAY);
    }
}
