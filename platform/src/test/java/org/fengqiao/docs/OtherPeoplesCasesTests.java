package org.fengqiao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.filing.Bench;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever can be read below a case, as the API document lists it, answers those whom it does not concern as if the case did not exist. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class OtherPeoplesCasesTests {

    private static final String COURT = "沪0118";

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void areNotFoundWhateverOneAsksOfThem() {
        var request = new FilingRequest("归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT);
        var theirs = new Bench(cases, viewers, database, transaction)
                .handedIn(FilingRequest.PROCEDURE, COURT, request.particulars(), "民间借贷纠纷", "60000");
        var outsiders = List.of(
                DemoPeople.CITIZEN_XU, DemoPeople.LAWYER_SHEN, DemoPeople.OPERATOR, DemoPeople.at("沪0114", Role.FILING_JUDGE),
                DemoPeople.at("沪0114", Role.PRESIDENT), DemoPeople.at(COURT, Role.MEDIATOR_1));
        for (var outsider : outsiders) {
            var browser = Browser.signedIn(port, outsider);
            for (var path : readable()) {
                var there = browser.get(path.replace("{id}", theirs.toString()));
                var nowhere = browser.get(path.replace("{id}", UUID.randomUUID().toString()));
                assertThat(there.statusCode()).as("%s: %s", path, there.body()).isEqualTo(404);
                assertThat(nowhere.statusCode()).as("%s: %s", path, nowhere.body()).isEqualTo(404);
                assertThat(same(there.body(), theirs)).isEqualTo(nowhere.body().replaceAll("[0-9a-f-]{36}", "ID"));
            }
        }
        var party = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        assertThat(party.get("/api/cases/" + theirs).statusCode()).isEqualTo(200);
    }

    @Test
    void recordsWhoeverReadsAnythingOfACase() {
        var request = new FilingRequest("归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT);
        var id = new Bench(cases, viewers, database, transaction).handedIn(FilingRequest.PROCEDURE, COURT, request.particulars(), "民间借贷纠纷", "60000");
        var instrument = UUID.randomUUID();
        asSystem("""
                insert into instrument (id, case_id, dispute_id, court_code, kind, title, version, status, data, drafted_at)
                select '%s', id, dispute_id, court_code, 'filing-complaint', '起诉状', 1, 'SEALED', '{"claims":"还钱","facts":"借钱","date":"2026-01-05"}', now()
                from cases where id = '%s'""".formatted(instrument, id));
        var paths = new ArrayList<>(readable());
        paths.add("/api/instruments/" + instrument + "?format=docx");
        var read = new ArrayList<String>();
        for (var path : paths) {
            var reader = filingJudge();
            if (Browser.signedIn(port, reader).get(path.replace("{id}", id.toString())).statusCode() == 200) {
                read.add(path);
                assertThat(count("select count(*) from reading where case_id = '" + id + "' and person_id = '" + reader + "'")).as(path).isOne();
            }
        }
        assertThat(read).contains("/api/instruments/" + instrument + "?format=docx", "/api/cases/{id}/complaint", "/api/cases/{id}/timeline", "/api/cases/{id}/files",
                "/api/cases/{id}/deliveries", "/api/cases/{id}/instruments", "/api/cases/{id}/readings", "/api/cases/{id}/priority");
    }

    private UUID filingJudge() {
        var person = UUID.randomUUID();
        asSystem("insert into person (id, name, demo) values ('" + person + "', '立案人', true)");
        asSystem("insert into office_held (id, person, office, court, scope, held_from) values (gen_random_uuid(), '" + person + "', 'FILING_JUDGE', '" + COURT
                + "', 'COURT', '2020-01-01')");
        return person;
    }

    private void asSystem(String sql) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> database.sql(sql).update()));
    }

    private int count(String sql) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> database.sql(sql).query(Integer.class).single()));
    }

    private static String same(String body, UUID id) {
        return body.replace(id.toString(), "ID");
    }

    /** Every address below a case that can be read, with the parameters it cannot do without. */
    private List<String> readable() {
        var paths = new ArrayList<String>();
        new Browser(port).json("/v3/api-docs").get("paths").forEachEntry((path, item) -> {
            if (path.startsWith("/api/cases/{id}") && item.has("get")) {
                var query = new ArrayList<String>();
                item.at("/get/parameters").forEach(p -> {
                    if (p.path("in").asString().equals("query") && p.path("required").asBoolean()) {
                        query.add(p.get("name").asString() + "=JOINT");
                    }
                });
                paths.add(path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
            }
        });
        assertThat(paths).hasSizeGreaterThan(8);
        return paths;
    }
}
