package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fengqiao.database.Login;
import org.fengqiao.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes work on one database; one is killed under load, the other goes on. What was answered is there, once and whole. */
@Tag("fault")
class NodeKilledTests {

    @TempDir
    Path data;

    private final Login owner = TestDatabase.fresh();

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void leavesNothingHalfDoneNothingDoubledAndNumbersGapless() throws Exception {
        var doomed = start();
        var survivor = start();
        var answers = new ArrayList<>(readAnswers(doomed, 200));
        answers.addAll(readAnswers(survivor, 50));
        doomed.toHandle().destroyForcibly();
        answers.addAll(allAnswers(doomed));
        answers.addAll(readAnswers(survivor, 200));
        survivor.getOutputStream().write('\n');
        survivor.getOutputStream().flush();
        answers.addAll(allAnswers(survivor));
        assertThat(survivor.waitFor()).isZero();

        assertThat(answers).hasSizeGreaterThan(450).doesNotHaveDuplicates();
        assertThat(rows("select case_id || ' ' || version from journal")).containsAll(answers);
        nothingIsHalfDone();
        numbersAreGapless();
    }

    private void nothingIsHalfDone() throws SQLException {
        assertThat(rows("""
                select c.id::text from cases c left join journal j on j.case_id = c.id
                 group by c.id having c.version <> count(j.version) or c.version <> max(j.version)""")).as("version without its entry").isEmpty();
        assertThat(rows("""
                select id::text from cases c
                 where state <> (select to_state from journal j where j.case_id = c.id order by version desc limit 1)""")).as("state that the journal does not end in").isEmpty();
        assertThat(rows("select d.id::text from dispute d where not exists (select from cases c where c.dispute_id = d.id)"))
                .as("dispute without its case").isEmpty();
        assertThat(rows("""
                select c.id::text from cases c
                 where c.procedure = 'ferry' and 1 <> (select count(*) from period p where p.case_id = c.id)""")).as("clock missing or doubled").isEmpty();
        assertThat(rows("select id::text from cases where procedure = 'ferry' and (number is null) <> (version = 1)")).as("loaded without a number").isEmpty();
        assertThat(rows("select id::text from cases where procedure = 'filing' and (number is null) <> (state = 'SUBMITTED')"))
                .as("accepted without a number").isEmpty();
        assertThat(rows("""
                select c.id::text from cases c where c.procedure = 'filing'
                 and (select count(*) from fee_bill b where b.case_id = c.id) <> (case when c.number is null then 0 else 1 end)"""))
                .as("fee missing or doubled").isEmpty();
        assertThat(rows("""
                select c.id::text from cases c where c.procedure = 'filing' and not exists
                 (select from period p where p.case_id = c.id and p.status = 'RUNNING' and (p.rule_id = 'filing-review') = (c.number is null))"""))
                .as("the wrong clocks run").isEmpty();
    }

    private void numbersAreGapless() throws SQLException {
        for (var type : List.of("民特", "民初")) {
            var given = rows("select substring(number from '(\\d+)号$') from cases where court_code = '沪0118' and number like '%" + type + "%'").stream()
                    .map(Integer::valueOf).sorted().toList();
            assertThat(given).as(type).hasSizeGreaterThan(20).containsExactlyElementsOf(IntStream.rangeClosed(1, given.size()).boxed().toList());
            assertThat(rows("select sum(last)::text from case_counter where court_code = '沪0118' and type_code = '" + type + "'"))
                    .containsExactly(Integer.toString(given.size()));
        }
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m",
                        "-cp", System.getProperty("java.class.path"), DoomedNode.class.getName(),
                        "--server.port=0", "--fengqiao.data=" + data, "--fengqiao.db.url=" + owner.url(),
                        "--fengqiao.db.user=" + owner.user(), "--fengqiao.db.password=" + owner.password())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> readAnswers(Process node, int most) throws Exception {
        var answers = new ArrayList<String>();
        var lines = node.inputReader();
        while (answers.size() < most) {
            var line = lines.readLine();
            assertThat(line).as("node ended early after %d answers", answers.size()).isNotNull();
            if (line.startsWith("answered ")) answers.add(line.substring("answered ".length()));
        }
        return answers;
    }

    /** The last line of a killed node may be cut off. */
    private static List<String> allAnswers(Process node) throws Exception {
        return node.inputReader().lines().filter(l -> l.matches("answered \\S{36} \\d")).map(l -> l.substring("answered ".length())).toList();
    }

    private List<String> rows(String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = owner.connect(); var sql = connection.createStatement(); var rows = sql.executeQuery(query)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}
