package org.fengqiao.confirmation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.confirmation.model.ConfirmationSamples.*;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Office.PRESIDENT;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;
import static org.fengqiao.procedure.Standing.RESPONSIBLE_JUDGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.CalendarYear;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudicialConfirmationTests {

    @Test
    @DisplayName("民事诉讼法第205条：双方共同申请，一方申请的等另一方")
    void waitsUntilEverySideHasApplied() {
        var walk = walk("2026-11-10", ONE);
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.JOINING);
        assertThat(refusal(walk.does(side(ONE), new Join(true)))).isEqualTo("already-applied");
        assertThat(refusal(walk.does(side(OTHER), new Join(false)))).isEqualTo("not-pledged");
        walk.does(side(OTHER), new Join(true));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.APPLIED);
    }

    @Test
    @DisplayName("民事诉讼法第205条：协议生效之日起三十日内申请，逾期的拒绝")
    void refusesAnApplicationAfterThirtyDays() {
        // the thirtieth day after 2026-10-15 is a Saturday, so Monday 2026-11-16 is the last day
        assertThat(opening("2026-10-15")).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(opening("2026-10-14"))).isEqualTo("too-late");
    }

    @Test
    @DisplayName("司法确认程序规定第4条：三日内决定是否受理；受理取得民特案号")
    void acceptanceTakesSpecialProcedureNumber() {
        var walk = walk("2026-11-10", ONE, OTHER);
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-acceptance");
        walk.official(FILING_JUDGE, new Accept());
        assertThat(walk.lastEffects(Effect.TakeNumber.class)).containsExactly(new Effect.TakeNumber("民特"));
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-review");
        assertThat(walk.lastEffects(Effect.Charge.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("民诉法解释第355条：五种情形裁定不予受理")
    void refusesOnEachOfFiveGrounds(NonAcceptanceGround ground) {
        var walk = walk("2026-11-10", ONE, OTHER);
        walk.official(FILING_JUDGE, new Refuse(ground, "经审查属于该情形"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.NOT_ACCEPTED);
        assertThat(NonAcceptanceGround.values()).hasSize(5);
    }

    @Test
    @DisplayName("民诉法解释第356条：双方共同到场核实以后才能确认")
    void confirmsOnlyAfterBothSidesWereQuestionedTogether() {
        var walk = inReview();
        var draft = new DraftRuling(Decision.CONFIRM, null, "协议自愿、合法，内容明确。");
        walk.standing(RESPONSIBLE_JUDGE, inquiry(walk.today(), ONE));
        walk.standing(RESPONSIBLE_JUDGE, inquiry(walk.today(), OTHER));
        assertThat(refusal(walk.standing(RESPONSIBLE_JUDGE, draft))).isEqualTo("not-inquired");
        walk.standing(RESPONSIBLE_JUDGE, inquiry(walk.today(), ONE, OTHER));
        walk.standing(RESPONSIBLE_JUDGE, draft);
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.RULING_DRAFTED);
    }

    @Test
    @DisplayName("民事诉讼法第206条：裁定经批准后发出，送达双方")
    void rulingIsApprovedThenIssuedAndServed() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, inquiry(walk.today(), ONE, OTHER));
        walk.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.CONFIRM, null, "协议自愿、合法。"));
        assertThat(refusal(walk.standing(RESPONSIBLE_JUDGE, new IssueRuling()))).isEqualTo("not-now");
        walk.official(TRIBUNAL_HEAD, new Approve());
        walk.standing(RESPONSIBLE_JUDGE, new IssueRuling());
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-ruling"));
        assertThat(walk.matter().running()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("民诉法解释第358条：六种情形裁定驳回")
    void rejectsOnEachOfSixGrounds(RejectionGround ground) {
        var walk = inReview();
        assertThat(refusal(walk.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.REJECT, null, "理由"))))
                .isEqualTo("no-ground");
        walk.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.REJECT, ground, "理由"));
        walk.official(TRIBUNAL_HEAD, new Approve());
        walk.standing(RESPONSIBLE_JUDGE, new IssueRuling());
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.REJECTED);
        assertThat(RejectionGround.values()).hasSize(6);
    }

    @Test
    @DisplayName("民事诉讼法第187条：特殊情况由院长批准延长")
    void onlyThePresidentExtendsTheReview() {
        var walk = inReview();
        var act = new ExtendReview(LocalDate.parse("2027-01-15"), "双方请求延后核实");
        assertThat(refusal(walk.official(TRIBUNAL_HEAD, act))).isEqualTo("not-yours");
        walk.official(PRESIDENT, act);
        assertThat(walk.matter().running()).containsEntry("confirmation-review", LocalDate.parse("2027-01-15"));
    }

    @Test
    @DisplayName("审限规定第2条：院长最多批准延长三十日，只能延长一次")
    void extendsTheReviewOnceByThirtyDaysAtMost() {
        var walk = inReview();
        assertThat(refusal(walk.official(PRESIDENT, new ExtendReview(LocalDate.parse("2099-01-01"), "案情复杂")))).isEqualTo("too-long");
        assertThat(refusal(walk.official(PRESIDENT, new ExtendReview(LocalDate.parse("2027-01-16"), "案情复杂")))).isEqualTo("too-long");
        walk.official(PRESIDENT, new ExtendReview(LocalDate.parse("2026-12-25"), "案情复杂"));
        assertThat(refusal(walk.official(PRESIDENT, new ExtendReview(LocalDate.parse("2027-01-15"), "案情复杂")))).isEqualTo("extended");
    }

    @Test
    void partiesDoNotSeeTheRulingBeforeItIsIssued() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.REJECT, RejectionGround.UNCLEAR, "给付内容不明确"));
        var particulars = walk.matter().particulars();
        var procedure = new JudicialConfirmation(Calendar::builtIn);
        assertThat(((ConfirmationParticulars) procedure.visible(particulars, side(ONE))).ruling()).isNull();
        assertThat(procedure.visible(particulars, Actor.official(JUDGE, "法官", RESPONSIBLE_JUDGE))).isEqualTo(particulars);
    }

    @Test
    void reassignmentEndsTheFormerJudgesStanding() {
        var walk = inReview();
        walk.official(TRIBUNAL_HEAD, new Assign(ONE));
        assertThat(walk.lastEffects(Effect.Revoke.class)).containsExactly(new Effect.Revoke(JUDGE, RESPONSIBLE_JUDGE));
    }

    @Test
    @DisplayName("民事诉讼法第85条：期间届满的最后一日是法定休假日的，以法定休假日后的第一日为届满的日期；该日能否休假尚未公布的，不以逾期拒绝")
    void refusesNobodyForADayThatHolidaysNotPublishedYetMayMove() {
        var known = Calendar.builtIn();
        var later = Instant.parse("2027-01-06T02:00:00Z");
        assertThat(opening("2026-12-02", known, later)).isNotInstanceOf(Outcome.Refused.class);
        var settled = known.with(CalendarYear.parse(List.of("2027 off 2027-01-01..2027-01-03 元旦")).getFirst());
        assertThat(refusal(opening("2026-12-02", settled, later))).isEqualTo("too-late");
        var restsLonger = known.with(CalendarYear.parse(List.of("2027 off 2027-01-01..2027-01-05 元旦")).getFirst());
        assertThat(opening("2026-12-02", restsLonger, later)).isNotInstanceOf(Outcome.Refused.class);
        assertThat(refusal(opening("2021-11-20", known, later))).as("早于全部已知年份的，不会再等安排").isEqualTo("too-late");
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> opening(String effectiveOn) {
        return opening(effectiveOn, Calendar.builtIn(), MONDAY);
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> opening(String effectiveOn, Calendar calendar, Instant at) {
        var matter = application(effectiveOn, ONE, OTHER);
        return new JudicialConfirmation(() -> calendar).open(matter, new Moment(at, side(ONE)));
    }

    private static String refusal(Outcome<ConfirmationState, ConfirmationParticulars> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<ConfirmationState, ConfirmationParticulars>) outcome).refusal().code();
    }
}
