package org.fengqiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.identity.Authorisation;
import org.fengqiao.identity.Authorisation.Relation;
import org.fengqiao.identity.Authorisations;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Viewers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Nobody gets further by lending themselves a power: leave on no paper, the folders of the court, a case that is over, an office somewhere else. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class BorrowedPowersTests {

    private static final String ELSEWHERE = "浙0421";
    private static final UUID HELPER = DemoPeople.CITIZEN_HE;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Authorisations authorisations;

    @Autowired
    People people;

    @Autowired
    Viewers viewers;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private Courtroom room;
    private Browser claimant;

    @BeforeEach
    void open() {
        room = Courtroom.open(db, transaction);
        claimant = Browser.signedIn(port, room.claimant.person());
    }

    @Test
    void recordsLeaveForOthersOnlyFromAPaperAtTheOwnCourt() throws IOException {
        var paper = file(claimant.upload(Samples.pdf(1), inCase("AUTHORISATION")));
        var evidence = file(claimant.upload(Samples.pdf(1), inCase("EVIDENCE")));
        var elsewhere = Browser.signedIn(port, DemoPeople.at(ELSEWHERE, Role.INTAKE));
        var here = Browser.signedIn(port, DemoPeople.at(Courtroom.COURT, Role.INTAKE));

        for (var no : new UUID[] {UUID.randomUUID(), paper}) {
            assertThat(elsewhere.send("POST", "/api/authorisations", leave(room.claimant.person(), HELPER, no)).body()).contains("identity/evidence");
        }
        assertThat(here.send("POST", "/api/authorisations", leave(room.claimant.person(), HELPER, evidence)).body()).contains("identity/evidence");
        assertThat(here.send("POST", "/api/authorisations", leave(room.stranger.person(), HELPER, paper)).statusCode()).isEqualTo(404);
        assertThat(here.send("POST", "/api/authorisations", leave(room.claimant.person(), DemoPeople.at(Courtroom.COURT, Role.INTAKE), paper)).body())
                .contains("identity/own-hand");

        var recorded = here.send("POST", "/api/authorisations", leave(room.claimant.person(), HELPER, paper));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        var leave = json.readTree(recorded.body());
        assertThat(leave.get("dispute").asString()).isEqualTo(room.dispute.toString());
        assertThat(read("select payload::text from outbox where dedupe_key = 'leave/" + leave.get("id").asString() + "'"))
                .contains(room.claimant.person().toString());
        here.send("DELETE", "/api/authorisations/" + leave.get("id").asString(), null);
    }

    @Test
    void keepsLeaveOnNoPaperOutOfTheDatabase() {
        var clerk = viewers.find(DemoPeople.at(ELSEWHERE, Role.INTAKE)).orElseThrow();
        for (var agent : new UUID[] {clerk.person(), HELPER}) {
            var forged = new Authorisation(
                    UUID.randomUUID(), room.claimant.person(), agent, Relation.HELPER, room.dispute, false, LocalDate.now(), null, UUID.randomUUID(), clerk.person(), false);
            assertThatThrownBy(() -> CurrentViewer.as(clerk, () -> {
                authorisations.record(forged);
                return null;
            })).hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void tellsNoNameByAnIdAndKnowsNoDisputeOfOthers() {
        var byId = claimant.send("POST", "/api/authorisations", "{\"agent\":\"" + HELPER + "\",\"relation\":\"HELPER\"}");
        assertThat(byId.statusCode()).isIn(400, 422);
        assertThat(byId.body()).doesNotContain(people.find(HELPER).orElseThrow().name());
        for (var dispute : new UUID[] {UUID.randomUUID(), Courtroom.open(db, transaction).dispute}) {
            assertThat(claimant.send("POST", "/api/authorisations", leave(null, HELPER, null, dispute)).statusCode()).isEqualTo(404);
        }
        var own = claimant.send("POST", "/api/authorisations", leave(null, HELPER, null, room.dispute));
        assertThat(own.statusCode()).as(own.body()).isEqualTo(201);
    }

    @Test
    void keepsTheRestrictedPartOfOneCaseFromTheOthersOfItsDispute() throws IOException {
        var mediator = person("曹调解");
        stands(mediator, "MEDIATOR");
        var filing = follows("沪0114");
        var abroad = follows(ELSEWHERE);
        var judge = Browser.signedIn(port, DemoPeople.at("沪0114", Role.FILING_JUDGE));
        var restricted = file(judge.upload(Samples.pdf(1), "{\"caseId\":\"" + filing + "\",\"folder\":\"RESTRICTED\"}"));
        var before = file(judge.upload(Samples.pdf(1), inCase("RESTRICTED")));

        var former = Browser.signedIn(port, mediator);
        assertThat(former.get("/api/files/" + before).statusCode()).isEqualTo(200);
        asSystem("update cases set final = true where id = '" + room.caseId + "'");
        var there = Browser.signedIn(port, DemoPeople.at(ELSEWHERE, Role.FILING_JUDGE));
        for (var other : new Browser[] {former, there}) {
            for (var file : new UUID[] {restricted, before}) {
                assertThat(other.get("/api/files/" + file).statusCode()).isEqualTo(404);
            }
        }
        assertThat(former.get("/api/cases/" + room.caseId + "/files").body()).isEqualTo("[]");
        assertThat(there.get("/api/cases/" + abroad + "/files").body()).isEqualTo("[]");
        assertThat(judge.get("/api/files/" + restricted).statusCode()).isEqualTo(200);
        assertThat(judge.get("/api/files/" + before).statusCode()).isEqualTo(200);
    }

    @Test
    void movesNothingIntoTheFoldersOfTheCourt() throws IOException {
        var draft = draft();
        var own = file(claimant.upload(Samples.pdf(1), "{\"draftId\":\"" + draft + "\",\"folder\":\"EVIDENCE\"}"));
        var evidence = file(claimant.upload(Samples.pdf(1), inCase("EVIDENCE")));
        var judge = Browser.signedIn(port, DemoPeople.at("沪0114", Role.FILING_JUDGE));
        var instrument = file(judge.upload(Samples.pdf(1), inCase("INSTRUMENT")));

        for (var folder : new String[] {"INSTRUMENT", "SERVICE", "RESTRICTED"}) {
            assertThat(move(claimant, own, folder)).contains("dossier/not-movable");
            assertThat(move(judge, evidence, folder)).contains("dossier/not-movable");
        }
        assertThat(move(judge, instrument, "OTHER")).contains("dossier/not-movable");
        assertThat(move(judge, evidence, "OTHER")).isEmpty();
        assertThatThrownBy(() -> asSystem("update dossier_file set folder = 'INSTRUMENT' where id = '" + evidence + "'")).hasStackTraceContaining("folder of the court");
    }

    @Test
    void takesNothingOfAPartyIntoTheRestrictedPart() throws IOException {
        for (var where : new String[] {"{\"draftId\":\"" + draft() + "\",\"folder\":\"RESTRICTED\"}", inCase("RESTRICTED")}) {
            var refused = claimant.upload(Samples.pdf(1), where);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("dossier/folder-of-court");
        }
        var mediator = person("曹调解");
        stands(mediator, "MEDIATOR");
        assertThat(Browser.signedIn(port, mediator).upload(Samples.pdf(1), inCase("RESTRICTED")).statusCode()).isEqualTo(200);
    }

    @Test
    void endsWhatAHelperMayReadWithTheLeave() throws IOException {
        var helper = person("何代办");
        asSystem("update dispute set opened_by = '" + helper + "' where id = '" + room.dispute + "'");
        var leave = UUID.randomUUID();
        CurrentViewer.runAsSystem(() -> authorisations.record(new Authorisation(
                leave, room.claimant.person(), helper, Relation.HELPER, room.dispute, false, LocalDate.now(), null, null, helper, false)));
        var file = file(claimant.upload(Samples.pdf(1), inCase("EVIDENCE")));
        var browser = Browser.signedIn(port, helper);
        assertThat(browser.get("/api/files/" + file).statusCode()).isEqualTo(200);
        assertThat(claimant.send("DELETE", "/api/authorisations/" + leave, null).statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/files/" + file).statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/cases/" + room.caseId + "/files").statusCode()).isEqualTo(404);
    }

    @Test
    void provesServiceToThoseWhoHandleTheVeryCase() {
        follows(ELSEWHERE);
        var delivery = ForeignThings.of(room, db, transaction).get("delivery");
        asSystem("update service_attempt set deemed_on = current_date where id = '" + delivery + "'");
        var there = Browser.signedIn(port, DemoPeople.at(ELSEWHERE, Role.FILING_JUDGE)).get("/api/deliveries/" + delivery + "/proof");
        assertThat(there.statusCode()).as(there.body()).isEqualTo(404);
        assertThat(Browser.signedIn(port, DemoPeople.at("沪0114", Role.FILING_JUDGE)).get("/api/deliveries/" + delivery + "/proof").statusCode()).isEqualTo(200);
    }

    private static String move(Browser who, UUID file, String folder) {
        return who.send("PUT", "/api/files/" + file, "{\"folder\":\"" + folder + "\",\"order\":1}").body();
    }

    private UUID draft() {
        return UUID.fromString(json.readTree(claimant.send("POST", "/api/drafts", "{\"kind\":\"mediation\",\"onBehalf\":false}").body()).get("id").asString());
    }

    private String inCase(String folder) {
        return "{\"caseId\":\"" + room.caseId + "\",\"folder\":\"" + folder + "\"}";
    }

    private UUID file(HttpResponse<String> completed) {
        assertThat(completed.statusCode()).as(completed.body()).isEqualTo(200);
        return UUID.fromString(json.readTree(completed.body()).get("fileId").asString());
    }

    private String leave(@Nullable UUID principal, UUID agent, @Nullable UUID evidence) {
        return leave(principal, agent, evidence, null);
    }

    private String leave(@Nullable UUID principal, UUID agent, @Nullable UUID evidence, @Nullable UUID dispute) {
        var who = people.find(agent).orElseThrow();
        return "{\"agentName\":\"" + who.name() + "\",\"agentPhone\":\"" + who.phone() + "\",\"relation\":\"HELPER\"" + named("principal", principal)
                + named("evidence", evidence) + named("dispute", dispute) + "}";
    }

    private static String named(String name, @Nullable UUID id) {
        return id == null ? "" : ",\"" + name + "\":\"" + id + "\"";
    }

    private UUID person(String name) {
        var id = UUID.randomUUID();
        asSystem("insert into person (id, name, demo) values ('" + id + "', '" + name + "', true)");
        return id;
    }

    private void stands(UUID person, String standing) {
        asSystem("insert into standing (case_id, person_id, standing, since) values ('" + room.caseId + "', '" + person + "', '" + standing + "', now())");
    }

    /** Another case of the dispute. */
    private UUID follows(String court) {
        var id = UUID.randomUUID();
        asSystem("""
                insert into cases (id, court_code, dispute_id, origin_id, procedure, title, state, final, version, schema_version, particulars, words, opened_at, updated_at)
                values ('%s', '%s', '%s', '%s', 'test', '后一案', 'OPEN', false, 1, 1, '{}', ''::tsvector, now(), now())"""
                .formatted(id, court, room.dispute, room.caseId));
        return id;
    }

    private String read(String sql) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql(sql).query(String.class).single()));
    }

    private void asSystem(String sql) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> db.sql(sql).update()));
    }
}
