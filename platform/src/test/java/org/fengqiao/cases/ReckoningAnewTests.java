package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.database.Writes;
import org.fengqiao.deadlines.Deadlines;
import org.fengqiao.deadlines.ReckoningAnew;
import org.fengqiao.deadlines.WaitingPeriods;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Periods that end in years whose holidays become known later; each test has a year of its own, and nobody else watches. */
@PlatformTest(properties = "db-scheduler.enabled=false")
class ReckoningAnewTests extends FerryScene {

    @Autowired
    Deadlines deadlines;

    @Autowired
    ReckoningAnew anew;

    @Autowired
    WaitingPeriods waiting;

    @Autowired
    DataSource source;

    @Test
    void endsNothingOnAProvisionalDayAndEverythingOnTheDayThatIsKnown() {
        var id = crossing("2033-05-01");
        assertThat(period(id)).isEqualTo("2033-05-09 provisional RUNNING");
        look("2033-05-12");
        assertThat(period(id)).isEqualTo("2033-05-09 provisional RUNNING");
        assertThat(waiting.on(LocalDate.of(2033, 5, 12), LocalDate.of(2033, 5, 12))).satisfies(missed -> {
            assertThat(missed.years()).contains(2033);
            assertThat(missed.waiting()).isPositive();
        });

        enter("2033 off 2033-05-08..2033-05-12 劳动节");
        look("2033-05-13");
        assertThat(period(id)).isEqualTo("2033-05-13 settled RUNNING");
        look("2033-05-14");
        assertThat(period(id)).isEqualTo("2033-05-13 settled EXPIRED");
        outbox.drain();
        assertThat(seenBy(judge, "select string_agg(act, ',' order by version) from journal where case_id = ?", id)).isEqualTo("open,lose");
    }

    @Test
    void tellsWhoMustActAndExplainsTheDayThatMoved() {
        var id = crossing("2034-05-01");
        enter("2034 off 2034-05-08..2034-05-09 劳动节");
        look("2034-05-02");
        assertThat(period(id)).isEqualTo("2034-05-10 settled RUNNING");
        assertThat(seenBy(judge, "select reckoning::text from period where status = 'RUNNING' and case_id = ?", id))
                .contains("劳动节放假", "届满日由 2034-05-08 改为 2034-05-10")
                .doesNotContain("尚未公布");
        assertThat(seenBy(judge, "select due_on::text from cases where id = ?", id)).isEqualTo("2034-05-10");
        assertThat(told(id)).singleElement().asString().contains("\"wasOn\": \"2034-05-08\"", "\"dueOn\": \"2034-05-10\"", "FILING_JUDGE");
        look("2034-05-03");
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void settlesADayThatStaysWithoutTroublingAnybody() {
        var id = crossing("2035-06-01");
        enter("2035 off 2035-10-01 国庆节");
        look("2035-06-02");
        assertThat(period(id)).isEqualTo("2035-06-08 settled RUNNING");
        assertThat(told(id)).isEmpty();
    }

    @Test
    void waitsUntilACorrectionIsReckonedWith() {
        enter("2036 off 2036-10-01 国庆节");
        var id = crossing("2036-06-02");
        assertThat(period(id)).isEqualTo("2036-06-09 settled RUNNING");
        enter("2036 off 2036-06-09 端午节");
        CurrentViewer.runAsSystem(() -> round.run(at("2036-06-10"), LocalDate.parse("2036-06-10")));
        assertThat(period(id)).isEqualTo("2036-06-09 settled RUNNING");
        look("2036-06-10");
        assertThat(period(id)).isEqualTo("2036-06-10 settled RUNNING");
    }

    @Test
    void reckonsAnExtensionAnewFromTheDayThatWasDecided() {
        var id = crossing("2037-05-01");
        write(writes -> deadlines.extend(writes, id, new Effect.ExtendPeriod(Ferry.CROSSING, LocalDate.parse("2037-06-06"), "河水太急")));
        assertThat(period(id)).isEqualTo("2037-06-08 provisional RUNNING");
        enter("2037 off 2037-10-01 国庆节", "2037 work 2037-06-06 端午节");
        look("2037-05-03");
        assertThat(period(id)).isEqualTo("2037-06-06 settled RUNNING");
        assertThat(seenBy(judge, "select reckoning::text from period where status = 'RUNNING' and case_id = ?", id))
                .contains("延长至 2037-06-06：河水太急", "调休上班");
    }

    @Test
    void takesNoDayThatWasToldForOneThatHasPassed() {
        var id = crossing("2038-05-01");
        assertThat(period(id)).isEqualTo("2038-05-10 provisional RUNNING");
        enter("2038 off 2038-10-01 国庆节", "2038 work 2038-05-08 劳动节");
        look("2038-05-09");
        assertThat(period(id)).isEqualTo("2038-05-10 settled RUNNING");
        assertThat(seenBy(judge, "select reckoning::text from period where status = 'RUNNING' and case_id = ?", id)).contains("仍以原来告知的 2038-05-10 为准");
        look("2038-05-11");
        assertThat(period(id)).isEqualTo("2038-05-10 settled EXPIRED");
    }

    @Test
    void reckonsAnewInBatches() {
        var id = open();
        CurrentViewer.runAsSystem(() -> transaction().executeWithoutResult(_ -> sql.sql("""
                        insert into period (case_id, rule_id, ordinal, court_code, name, responsible, escalate_to, started_on, due_on, warn_on, status, reckoning)
                        select ?, 'many', n, '沪0114', '许多', 'FILING_JUDGE', 'TRIBUNAL_HEAD', '2039-03-01', '2039-03-08', '2039-03-07', 'RUNNING', '[]'
                        from generate_series(1, 501) n""").param(id).update()));
        assertThat(some("2039-03-02")).isTrue();
        assertThat(some("2039-03-02")).isFalse();
        assertThat(seenBy(judge, "select count(*) filter (where reckoned_with = 0)::text from period where case_id = ?", id)).isEqualTo("0");
    }

    /** A case whose only running period began on that day. */
    private UUID crossing(String from) {
        var id = open();
        write(writes -> {
            deadlines.end(writes, id, new Effect.EndPeriod(Ferry.CROSSING), new Moment(Instant.now(), Actor.official(judge.person(), judge.name(), Office.FILING_JUDGE)));
            deadlines.start(writes, id, court, null, new Effect.StartPeriod(Ferry.CROSSING, LocalDate.parse(from)));
        });
        return id;
    }

    private interface Writing {
        void to(Writes writes);
    }

    private void write(Writing writing) {
        CurrentViewer.runAsSystem(() -> transaction().executeWithoutResult(_ -> {
            var writes = new Writes();
            writing.to(writes);
            try {
                writes.send(DataSourceUtils.getConnection(source));
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }));
    }

    /** What the watch does. */
    private void look(String day) {
        while (some(day)) {}
        CurrentViewer.runAsSystem(() -> round.run(at(day), LocalDate.parse(day)));
    }

    private boolean some(String day) {
        return CurrentViewer.asSystem(() -> anew.some(at(day), LocalDate.parse(day)));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(Moment.ZONE).toInstant();
    }

    private String period(UUID id) {
        return seenBy(judge, """
                select due_on || case when provisional then ' provisional ' else ' settled ' end || status
                from period where case_id = ? order by ordinal desc limit 1""", id);
    }

    private List<String> told(UUID id) {
        return CurrentViewer.asSystem(() -> transaction().execute(_ -> sql.sql(
                        "select payload::text from outbox where kind = 'deadline.moved' and dedupe_key like 'moved/' || ? || '/%'")
                .param(id.toString()).query(String.class).list()));
    }
}
