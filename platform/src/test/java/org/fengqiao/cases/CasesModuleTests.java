package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Moment;
import org.junit.jupiter.api.Test;

/** A case from its first word to its end: journal, periods, the clock, and what is refused. */
class CasesModuleTests extends FerryScene {

    @Test
    void carriesACaseFromTheFirstWordToItsEndAndJournalsEveryStep() {
        var id = open();
        act(judge, id, 1, "load", "{\"word\":\"粮食\"}");
        var receipt = act(judge, id, 2, "land", "{}");

        assertThat(receipt.version()).isEqualTo(3);
        assertThat(seenBy(judge, "select string_agg(act, ' ' order by version) from journal where case_id = ?", id))
                .isEqualTo("open load land");
        assertThat(seenBy(judge, "select status from period where case_id = ?", id)).isEqualTo("DONE");
        assertThat(seenBy(judge, "select number from cases where id = ?", id)).matches("（\\d{4}）沪0114民特\\d+号");
        assertThat(seenBy(judge, "select count(*)::text from cases where origin_id = ?", id)).isEqualTo("1");
    }

    @Test
    void letsThePartiesIntoACaseThatFollows() {
        var id = open();
        act(judge, id, 1, "load", "{\"word\":\"粮食\"}");
        act(judge, id, 2, "land", "{}");

        assertThat(seenBy(farmer, "select count(*)::text from cases where origin_id = ?", id)).isEqualTo("1");
        assertThat(seenBy(stranger, "select count(*)::text from cases where origin_id = ?", id)).isEqualTo("0");
    }

    @Test
    void refusesWhatTheRulesRefuseAndSaysWhatToDoInstead() {
        var id = open();

        assertThatThrownBy(() -> act(farmer, id, 1, "load", "{\"word\":\"粮食\"}"))
                .isInstanceOfSatisfying(CaseProblem.Refused.class, r -> assertThat(r.refusal().code()).isEqualTo("not-yours"));
        assertThatThrownBy(() -> act(judge, id, 1, "land", "{}"))
                .isInstanceOfSatisfying(CaseProblem.Refused.class, r -> assertThat(r.refusal().code()).isEqualTo("not-now"));
        assertThatThrownBy(() -> act(judge, id, 1, "load", "{\"word\":\"石头\"}"))
                .isInstanceOfSatisfying(CaseProblem.Refused.class, r -> assertThat(r.refusal().instead()).isEqualTo("请换一样东西"));
        assertThat(seenBy(judge, "select version::text from cases where id = ?", id)).isEqualTo("1");
    }

    @Test
    void saysEverythingWrongWithAnActAtOnce() {
        var id = open();

        assertThatThrownBy(() -> act(judge, id, 1, "load", "{\"word\":\" \"}"))
                .isInstanceOfSatisfying(CaseProblem.Invalid.class, i -> assertThat(i.flaws())
                        .singleElement().satisfies(f -> assertThat(f.pointer()).isEqualTo("/word")));
        assertThatThrownBy(() -> act(judge, id, 1, "load", "{\"word\":")).isInstanceOf(CaseProblem.Invalid.class);
        assertThatThrownBy(() -> act(judge, id, 1, "load", "{\"word\":\"粮食\",\"more\":1}")).isInstanceOf(CaseProblem.Invalid.class);
    }

    @Test
    void letsTheClockActWhenAPeriodHasEndedAndOnlyOnce() {
        int year = LocalDate.now(Moment.ZONE).getYear();
        enter(year + " off " + year + "-10-01 国庆节");
        enter(year + 1 + " off " + (year + 1) + "-10-01 国庆节");
        var id = open();
        var later = Instant.now().plus(30, ChronoUnit.DAYS);
        CurrentViewer.runAsSystem(() -> {
            round.run(later, later.atZone(Moment.ZONE).toLocalDate());
            round.run(later, later.atZone(Moment.ZONE).toLocalDate());
        });
        outbox.drain();
        outbox.drain();

        assertThat(seenBy(judge, "select string_agg(act || ' ' || capacity, ',' order by version) from journal where case_id = ?", id))
                .isEqualTo("open CLAIMANT,lose CLOCK");
        assertThat(seenBy(judge, "select status from period where case_id = ?", id)).isEqualTo("EXPIRED");
    }
}
