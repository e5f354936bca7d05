package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fengqiao.cases.pipeline.EmergencyAccess;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.deadlines.DeadlineRound;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class CasesModuleTests {

    @TestConfiguration
    static class Boats {
        @Bean
        Ferry ferry() {
            return new Ferry();
        }
    }

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient sql;

    @Autowired
    DeadlineRound round;

    @Autowired
    EmergencyAccess emergency;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    PlatformTransactionManager transactions;

    private final String court = "沪0114";
    private final Viewer judge = official("立案法官", Office.FILING_JUDGE);
    private final Viewer farmer = citizen("农夫");
    private final Viewer neighbour = citizen("邻居");
    private final Viewer stranger = citizen("路人");

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
    void showsNobodyAnythingWithoutAViewer() {
        var id = open();

        assertThat(transaction().<String>execute(_ -> sql.sql("select count(*)::text from cases where id = ?").param(id)
                .query(String.class).single())).isEqualTo("0");
    }

    @Test
    void leaksNothingToAStrangerFromAnyTableEvenWhenTheCodeForgetsToCheck() {
        var id = open();
        act(farmer, id, 1, "add", "{\"word\":\"轻放\"}");

        for (var table : List.of("journal", "period", "case_party", "standing")) {
            var count = "select count(*)::text from " + table + " where case_id = ?";
            assertThat(seenBy(stranger, count, id)).as(table).isEqualTo("0");
        }
        assertThat(seenBy(stranger, "select count(*)::text from people_of(?)", id)).isEqualTo("0");
        assertThat(seenBy(stranger, "select count(*)::text from party where dispute_id = ?", dispute(id))).isEqualTo("0");
        assertThat(seenBy(stranger, "select count(*)::text from dispute where id = ?", dispute(id))).isEqualTo("0");
    }

    @Test
    void answersAStrangerAsIfTheCaseDidNotExist() {
        var id = open();

        assertThatThrownBy(() -> act(stranger, id, 1, "add", "{\"word\":\"我也说\"}")).isInstanceOf(CaseProblem.NotFound.class);
        assertThatThrownBy(() -> act(stranger, UUID.randomUUID(), 1, "add", "{}")).isInstanceOf(CaseProblem.NotFound.class);
    }

    @Test
    void letsRecusalOverrideEveryGrant() {
        var id = open();
        CurrentViewer.runAsSystem(() -> transaction().executeWithoutResult(_ -> sql.sql(
                        "insert into standing (case_id, person_id, standing, since) values (?, ?, 'RECUSED', now())")
                .params(id, judge.person()).update()));

        assertThatThrownBy(() -> act(judge, id, 1, "load", "{\"word\":\"粮食\"}")).isInstanceOf(CaseProblem.NotFound.class);
        assertThat(seenBy(judge, "select count(*)::text from cases where id = ?", id)).isEqualTo("0");
    }

    @Test
    void opensACaseInAnEmergencyForATimeAndReportsIt() {
        var id = open();
        var faraway = official("外院法官", Office.JUDGE, "浙0421");
        var see = "select count(*)::text from cases where id = ?";
        assertThat(seenBy(faraway, see, id)).isEqualTo("0");

        emergency.grant(faraway, id, "当事人持刀到场，需立即了解案情", Duration.ofHours(1), Instant.now());
        assertThat(seenBy(faraway, see, id)).isEqualTo("1");
        assertThatThrownBy(() -> act(faraway, id, 1, "load", "{\"word\":\"粮食\"}")).isInstanceOf(CaseProblem.Refused.class);

        emergency.grant(faraway, id, "再次紧急查阅，时间已经过去", Duration.ofHours(1), Instant.now().minus(2, ChronoUnit.HOURS));
        assertThat(seenBy(faraway, see, id)).isEqualTo("0");
        assertThat(CurrentViewer.<String, RuntimeException>asSystem(() -> transaction().<String>execute(_ -> sql.sql(
                        "select count(*)::text from outbox where dedupe_key like ?").param(id + "/emergency/%")
                .query(String.class).single()))).isEqualTo("2");
        assertThatThrownBy(() -> emergency.grant(stranger, id, "只是好奇想看看而已啊", Duration.ofHours(1), Instant.now()))
                .isInstanceOf(CaseProblem.NotFound.class);
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
    void refusesAnActOnAnOldVersion() {
        var id = open();
        act(farmer, id, 1, "add", "{\"word\":\"轻放\"}");

        assertThatThrownBy(() -> act(neighbour, id, 1, "add", "{\"word\":\"快些\"}"))
                .isInstanceOfSatisfying(CaseProblem.Stale.class, s -> assertThat(s.current()).isEqualTo(2));
    }

    @Test
    void letsExactlyOneOfManyActOnAVersion() throws Exception {
        var id = open();
        Callable<Boolean> attempt = () -> {
            try {
                act(farmer, id, 1, "add", "{\"word\":\"抢先\"}");
                return true;
            } catch (CaseProblem.Stale e) {
                return false;
            }
        };

        assertThat(atOnce(20, attempt).stream().filter(b -> b)).hasSize(1);
        assertThat(seenBy(judge, "select version::text from cases where id = ?", id)).isEqualTo("2");
    }

    @Test
    void answersARepeatedRequestWithTheFirstAnswerEvenWhenAllComeAtOnce() throws Exception {
        var id = open();
        var key = UUID.randomUUID();

        var receipts = atOnce(20, () -> act(farmer, id, 1, "add", "{\"word\":\"一次\"}", key));

        assertThat(receipts).hasSize(20).allSatisfy(r -> assertThat(r.version()).isEqualTo(2));
        assertThat(seenBy(judge, "select count(*)::text from journal where case_id = ?", id)).isEqualTo("2");
        assertThatThrownBy(() -> act(farmer, open(), 1, "add", "{\"word\":\"别处\"}", key)).isInstanceOf(CaseProblem.KeyReused.class);
    }

    @Test
    void givesNumbersWithoutGapsOrDoublesUnderConcurrentLoad() throws Exception {
        var ids = IntStream.range(0, 60).mapToObj(_ -> open("浙0421")).toList();
        var loader = official("浙江立案法官", Office.FILING_JUDGE, "浙0421");
        var waiting = new ConcurrentLinkedQueue<>(ids);
        atOnce(60, () -> {
            var id = waiting.remove();
            if (id.getLeastSignificantBits() % 3 == 0) {
                assertThatThrownBy(() -> act(loader, id, 1, "load", "{\"word\":\"石头\"}")).isInstanceOf(CaseProblem.Refused.class);
            }
            return act(loader, id, 1, "load", "{\"word\":\"粮食\"}");
        });

        var numbers = as(loader, () -> sql.sql("select number from cases where court_code = '浙0421' and number is not null")
                .query(String.class).list());
        assertThat(numbers.stream().map(n -> Integer.parseInt(n.replaceAll(".*特(\\d+)号", "$1"))).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void letsTheClockActWhenAPeriodHasEndedAndOnlyOnce() {
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

    private UUID open() {
        return open(court);
    }

    private UUID open(String at) {
        var id = UUID.randomUUID();
        var dispute = new NewDispute(
                UUID.randomUUID(), at, "粮食要过河", "请送到家", null, "运输合同纠纷", Map.of(), "WEB",
                List.of(party(farmer, Standing.CLAIMANT), party(neighbour, Standing.RESPONDENT)));
        var opening = new Opening(id, "ferry", at, null, new Ferry.Particulars(List.of()), new HashMap<>());
        var actor = Actor.party(farmer.person(), farmer.name(), Standing.CLAIMANT, dispute.parties().getFirst().id());
        CurrentViewer.as(farmer, () -> cases.open(dispute, opening, actor, UUID.randomUUID(), "test"));
        return id;
    }

    private static NewDispute.NewParty party(Viewer who, Standing standing) {
        return new NewDispute.NewParty(
                UUID.randomUUID(), standing, Party.Kind.NATURAL, who.name(), null, null, null, null, who.person(), true);
    }

    private Receipt act(Viewer who, UUID id, long version, String act, String body) {
        return act(who, id, version, act, body, UUID.randomUUID());
    }

    private Receipt act(Viewer who, UUID id, long version, String act, String body, UUID key) {
        return CurrentViewer.as(who, () -> cases.act(new ActRequest(id, act, version, key, body, null, null, "test", null)));
    }

    private UUID dispute(UUID id) {
        return UUID.fromString(seenBy(judge, "select dispute_id::text from cases where id = ?", id));
    }

    private String seenBy(Viewer who, String query, UUID id) {
        return as(who, () -> sql.sql(query).param(id).query(String.class).single());
    }

    private <T> T as(Viewer who, Supplier<T> reading) {
        return CurrentViewer.as(who, () -> transaction().<T>execute(_ -> reading.get()));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(Collections.nCopies(times, work)).stream()
                    .map(f -> f.resultNow())
                    .toList();
        }
    }

    private Viewer official(String name, Office office) {
        return official(name, office, "沪0114");
    }

    private static Viewer official(String name, Office office, String at) {
        return new Viewer(
                UUID.randomUUID(), name, List.of(new OfficeHeld(office, at, null, Scope.COURT)), RealNameLevel.values()[0], false);
    }

    private static Viewer citizen(String name) {
        return new Viewer(UUID.randomUUID(), name, List.of(), RealNameLevel.values()[0], false);
    }
}
