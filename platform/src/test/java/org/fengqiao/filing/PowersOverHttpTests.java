package org.fengqiao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.filing.model.FilingParticulars;
import org.fengqiao.filing.model.FilingReview;
import org.fengqiao.filing.model.FilingState;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Rule;
import org.fengqiao.procedure.SampleActs;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Every act of filing review tried by every role in every state over HTTP, against the table of acts and powers. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class PowersOverHttpTests {

    private static final String COURT = "沪0118";
    private static final String CAUSE = "民间借贷纠纷";

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FilingReview procedure;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private final Map<UUID, Set<Capacity>> people = new LinkedHashMap<>();
    private Bench bench;

    @BeforeEach
    void takeSeat() {
        bench = new Bench(cases, viewers, database, transaction);
        people.put(DemoPeople.CITIZEN_ZHOU, Set.of(Standing.CLAIMANT));
        people.put(DemoPeople.CITIZEN_WU, Set.of(Standing.RESPONDENT));
        people.put(DemoPeople.CITIZEN_XU, Set.of());
        people.put(DemoPeople.at(COURT, Role.FILING_JUDGE), Set.of(Office.FILING_JUDGE));
        people.put(DemoPeople.at(COURT, Role.FILING_CLERK), Set.of(Office.FILING_CLERK));
        people.put(DemoPeople.at(COURT, Role.HEAD_FILING), Set.of(Office.TRIBUNAL_HEAD));
        people.put(DemoPeople.at(COURT, Role.PRESIDENT), Set.of(Office.PRESIDENT));
        people.put(DemoPeople.at(COURT, Role.COLLABORATION), Set.of(Office.COLLABORATION_OFFICER));
        people.put(DemoPeople.at(COURT, Role.JUDGE_1), Set.of());
        people.put(DemoPeople.at("沪0114", Role.FILING_JUDGE), Set.of());
        people.put(DemoPeople.OPERATOR, Set.of());
    }

    @Test
    void offersAndAllowsExactlyWhatTheTableSays() {
        for (var state : List.of(FilingState.SUBMITTED, FilingState.CORRECTION, FilingState.ACCEPTED, FilingState.REFUSED)) {
            var id = in(state);
            people.forEach((person, capacities) -> tryAll(id, state, Browser.signedIn(port, person), capacities));
        }
    }

    @Test
    void showsHeadsWhatIsOpenAndNobodyElse() {
        in(FilingState.SUBMITTED);
        var head = Browser.signedIn(port, DemoPeople.at(COURT, Role.HEAD_FILING));
        assertThat(head.json("/api/cases?view=court&procedure=filing&state=SUBMITTED").get("total").asInt()).isPositive();
        assertThat(head.json("/api/overview").propertyNames()).contains("dueToday", "overdue", "stuck", "byPerson", "escalations");
        assertThat(Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU).get("/api/overview").statusCode()).isEqualTo(403);
    }

    @Test
    void costsAClaimLineByLine() {
        var browser = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        var fee = json.readTree(browser.send("POST", "/api/filing/fee", """
                {"cause":"民间借贷纠纷","amount":386200,"procedure":"SUMMARY"}""").body());
        assertThat(fee.get("amount").decimalValue()).isEqualByComparingTo("3546.50");
        assertThat(fee.get("lines").size()).isPositive();
        assertThat(browser.json("/api/filing/checklist?cause=" + CAUSE).size()).isEqualTo(Checklists.of(CAUSE).size());
    }

    private void tryAll(UUID id, FilingState state, Browser browser, Set<Capacity> capacities) {
        var seen = browser.get("/api/cases/" + id);
        if (capacities.isEmpty()) {
            assertThat(seen.statusCode()).isEqualTo(404);
        } else {
            assertThat(offers(seen.body())).isEqualTo(allowed(id, state, capacities));
        }
        long version = version(id);
        var open = allowed(id, state, capacities);
        for (var rule : procedure.rules().all()) {
            if (!open.contains(rule.id())) {
                var answer = browser.act(id, rule.id(), version, sample(rule));
                assertThat(answer.statusCode()).as("%s in %s by %s", rule.id(), state, capacities).isEqualTo(capacities.isEmpty() ? 404 : 409);
            }
        }
        assertThat(version(id)).isEqualTo(version);
    }

    /** By capacity and state, less what the guards hold back here: nothing is checked, everything is still to be done. */
    private Set<String> allowed(UUID id, FilingState state, Set<Capacity> capacities) {
        return procedure.rules().all().stream()
                .filter(r -> r.in().contains(state) && r.by().stream().anyMatch(capacities::contains))
                .filter(r -> !r.id().equals("accept"))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> offers(String view) {
        var acts = new TreeSet<String>();
        json.readTree(view).get("offers").forEach(o -> acts.add(o.get("act").asString()));
        return acts;
    }

    private String sample(Rule<FilingState, FilingParticulars> rule) {
        var matter = new Matter<FilingState, FilingParticulars>(
                UUID.randomUUID(), COURT, FilingState.SUBMITTED, null, CAUSE, List.of(), Map.of(), null);
        return json.writeValueAsString(new SampleActs(matter, LocalDate.now(), new Random(7)).of(rule.act()));
    }

    private long version(UUID id) {
        return Long.parseLong(bench.read("select version::text from cases where id = ?", id));
    }

    private UUID in(FilingState state) {
        var request = new FilingRequest(
                "归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT);
        var id = bench.handedIn(FilingRequest.PROCEDURE, COURT, request.particulars(), CAUSE, "60000");
        var judge = bench.at(COURT, Role.FILING_JUDGE);
        switch (state) {
            case CORRECTION -> bench.does(judge, id, "demand-correction", """
                    {"defects":[{"field":"/claims","file":null,"page":null,"what":"不清","how":"写清"}],"days":7}""");
            case REFUSED -> bench.does(judge, id, "refuse", "{\"ground\":\"ARBITRATION_AGREED\",\"reasons\":\"约定仲裁\"}");
            case ACCEPTED -> accept(id);
            default -> {}
        }
        return id;
    }

    private void accept(UUID id) {
        var marks = Checklists.of(CAUSE).stream()
                .map(i -> "{\"id\":\"" + i.id() + "\",\"status\":\"SATISFIED\",\"files\":[],\"note\":\"\"}")
                .toList();
        bench.does(bench.at(COURT, Role.FILING_CLERK), id, "check-materials",
                "{\"marks\":[" + String.join(",", marks) + "],\"simple\":true,\"agreedSmallClaims\":false,\"features\":[]}");
        bench.does(bench.at(COURT, Role.FILING_JUDGE), id, "accept", "{\"procedure\":\"SUMMARY\"}");
    }
}
