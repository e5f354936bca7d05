package org.fengqiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody changes what belongs to somebody else: every writing operation of the API is tried by a stranger and by an official of another place. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class ForeignWritesTests {

    private static final Pattern WRITE = Pattern.compile("(?m)^((?:POST|PUT|DELETE|PATCH) /api\\S*) \\|");
    private static final String ELSEWHERE = "浙0421";

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    /** A line of the table. */
    private record Write(String whose, String method, String path, String body) {

        static Write of(String line) {
            var cells = line.split(" \\| ", 3);
            var call = cells[1].strip().split(" ");
            return new Write(cells[0].strip(), call[0], call[1], cells.length < 3 ? "" : cells[2]);
        }

        String key() {
            return method + " " + path.replaceFirst("\\?.*", "");
        }
    }

    @Test
    void everyWritingOperationHasItsLine() throws IOException {
        var operations = WRITE.matcher(read("org/fengqiao/api/operations.txt")).results().map(r -> r.group(1)).toList();
        assertThat(writes().stream().map(Write::key)).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void refusesToChangeWhatBelongsToOthers() throws IOException {
        var room = Courtroom.open(db, transaction);
        var things = ForeignThings.of(room, db, transaction);
        var leaks = new ArrayList<String>();
        for (var person : List.of(room.stranger.person(), officialElsewhere())) {
            var browser = Browser.signedIn(port, person);
            assertThat(browser.get("/api/me/sessions").statusCode()).isEqualTo(200);
            for (var write : writes().stream().filter(w -> !w.whose().equals("own")).toList()) {
                var answer = write.path().contains("/acts/")
                        ? browser.act(room.caseId, "withdraw", 1, write.body())
                        : browser.send(write.method(), path(write, things), write.body().isEmpty() ? null : filled(write.body(), things));
                if (answer.statusCode() != 404 && answer.statusCode() != 403) {
                    leaks.add(write.key() + ": " + answer.statusCode() + " " + answer.body());
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    /** Someone who holds every office of another court, except that of running the platform. */
    private UUID officialElsewhere() {
        var person = UUID.randomUUID();
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            db.sql("insert into person (id, name, demo) values (?, '外地法官', true)").param(person).update();
            for (var office : Stream.of(Office.values()).filter(o -> !o.name().equals("OPERATOR")).toList()) {
                db.sql("insert into office_held (id, person, office, court, scope, held_from) values (gen_random_uuid(), ?, ?, ?, 'COURT', ?)")
                        .params(person, office.name(), ELSEWHERE, LocalDate.of(2020, 1, 1))
                        .update();
            }
        }));
        return person;
    }

    private static String path(Write write, Map<String, String> things) {
        var id = things.getOrDefault(write.whose(), UUID.randomUUID().toString());
        return write.path().replace("{id}", id).replace("{session}", id).replace("{secret}", id).replace("{code}", Courtroom.COURT).replace("{cause}", "x").replace("{year}", "2026").replace("{kind}", "filing-complaint").replace("{number}", "0").replace("{line}", "1").replace("{page}", UUID.randomUUID().toString());
    }

    private static String filled(String body, Map<String, String> things) {
        return body.replace("{case}", things.get("case")).replace("{party}", things.get("party")).replace("{court}", Courtroom.COURT);
    }

    private static List<Write> writes() throws IOException {
        return read("writes.txt").lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Write::of).toList();
    }

    private static String read(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
