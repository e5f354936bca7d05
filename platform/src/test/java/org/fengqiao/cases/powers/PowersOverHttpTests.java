package org.fengqiao.cases.powers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.ProcedureContract;
import org.fengqiao.procedure.Roads;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every act of every procedure tried by every role in every state over HTTP, against the table of acts and powers. Procedures are those the
 * platform runs; their cases come from their contract tests, so that a new procedure is covered by having one.
 */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class PowersOverHttpTests {

    private static final Logger log = LoggerFactory.getLogger(PowersOverHttpTests.class);

    private static final int CASES_EACH = 3;
    private static final int AT_ONCE = 6;
    static final List<String> COURTS = List.of("沪0114", "沪0118");

    @Autowired
    List<Procedure<?, ?, ?>> procedures;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private final List<Role> roles = Role.all(COURTS);
    private final Map<Role, Browser> browsers = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final LongAdder tried = new LongAdder();
    private final LongAdder open = new LongAdder();

    @Test
    void everyProcedureHasItsContract() {
        assertThat(Contracts.byProcedure().keySet()).containsAll(procedures.stream().map(Procedure::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> allowsExactlyWhatTheTableSays() {
        var contracts = Contracts.byProcedure();
        return procedures.stream().flatMap(p -> contracts.get(p.id()).stream()
                .map(c -> DynamicTest.dynamicTest(p.id() + " " + c.getClass().getSimpleName(), () -> tryAll(table(p, c)))));
    }

    private <S extends Enum<S> & CaseState, P, A extends Act> void tryAll(Table<S, P, A> table) throws Exception {
        var stage = new Stage(database, transaction, json);
        roles.forEach(stage::enter);
        roles.forEach(role -> browsers.computeIfAbsent(role, r -> Browser.signedIn(port, r.person())));
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            wrong.clear();
            for (var cases : table.cases(CASES_EACH).values()) {
                for (var matter : cases) {
                    var id = stage.put(table.procedure(), matter, roles);
                    boolean everything = matter == cases.getFirst();
                    for (var role : everything ? roles : table.actors(roles)) {
                        people.submit(() -> guarded(role, () -> tryOne(table, stage, matter, id, role, everything)));
                    }
                }
            }
        }
        log.info("{}: {} acts × {} states × {} roles, {} attempts, {} of them at open acts", table.procedure().id(), table.acts().size(),
                table.procedure().states().getEnumConstants().length, roles.size(), tried.sumThenReset(), open.sumThenReset());
        assertThat(wrong).isEmpty();
    }

    /** The first case of a state is tried in full; further ones, with other contents, in what is open there. */
    private <S extends Enum<S> & CaseState, P> void tryOne(
            Table<S, P, ?> table, Stage stage, Matter<S, P> matter, UUID id, Role role, boolean everything) {
        var browser = browsers.get(role);
        var where = table.procedure().id() + " in " + matter.state() + " by " + role.name();
        var seen = browser.get("/api/cases/" + id);
        if (role.isOutsider()) {
            expect(seen, 404, "", where);
            var acts = role.name().equals("stranger") ? table.acts() : table.acts().subList(0, 1);
            acts.forEach(act -> expect(act(browser, id, act, matter, table), 404, "", act + " of " + where));
            expect(browser.act(id, table.acts().getFirst(), 1, "{}", Clock.CLOCK), 404, "", "as the clock, " + where);
            return;
        }
        var open = table.open(matter, role);
        expect(seen, 200, "", where);
        var offered = offers(seen.body());
        if (!offered.equals(open)) {
            wrong.add(where + " is offered " + offered + ", not " + open);
        }
        for (var act : table.acts()) {
            if (open.contains(act)) {
                var copy = stage.put(table.procedure(), matter, roles);
                measure(act(browser, copy, act, matter, table), table, matter, act, role, where);
                this.open.increment();
            } else if (everything) {
                measure(act(browser, id, act, matter, table), table, matter, act, role, where);
            }
        }
        if (everything && role.offices().isEmpty()) {
            expect(browser.act(id, table.acts().getFirst(), 1, "{}", Clock.CLOCK), 404, "", "as the clock, " + where);
        }
    }

    private <S extends Enum<S> & CaseState, P> void measure(
            HttpResponse<String> answer, Table<S, P, ?> table, Matter<S, P> matter, String act, Role role, String where) {
        switch (table.attempt(matter, table.sample(act, matter), role)) {
            case Outcome.Done<S, P>(var state, _, _) -> expect(answer, 200, "\"state\":\"" + state.name() + "\"", act + " of " + where);
            case Outcome.Refused<S, P>(var refusal) ->
                expect(answer, 409, "/problems/" + table.procedure().id() + "/" + refusal.code() + "\"", act + " of " + where);
        }
    }

    private <S extends Enum<S> & CaseState, P> HttpResponse<String> act(
            Browser browser, UUID id, String act, Matter<S, P> matter, Table<S, P, ?> table) {
        tried.increment();
        var sample = table.sample(act, matter);
        var stage = new Stage(database, transaction, json);
        stage.register(sample, matter.court());
        stage.lay(sample, table.procedure().id(), matter.court());
        return browser.act(id, act, 1, json.writeValueAsString(sample));
    }

    private void expect(HttpResponse<String> answer, int status, String saying, String where) {
        if (answer.statusCode() != status || !answer.body().contains(saying)) {
            wrong.add(where + ": expected " + status + " " + saying + ", got " + answer.statusCode() + " " + answer.body());
        }
    }

    private void guarded(Role role, Runnable attempt) {
        try {
            attempt.run();
        } catch (RuntimeException e) {
            wrong.add(role.name() + ": " + e);
        }
    }

    private TreeSet<String> offers(String view) {
        var acts = new TreeSet<String>();
        json.readTree(view).get("offers").forEach(o -> acts.add(o.get("act").asString()));
        return acts;
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S> & CaseState, P, A extends Act> Table<S, P, A> table(Procedure<S, P, A> procedure, ProcedureContract<?, ?, ?> contract) {
        return new Table<>(procedure, (Roads<S, P, A>) contract.roads());
    }
}
