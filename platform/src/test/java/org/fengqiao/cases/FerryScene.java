package org.fengqiao.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.cases.pipeline.EmergencyAccess;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.deadlines.DeadlineRound;
import org.fengqiao.deadlines.HolidayYear;
import org.fengqiao.deadlines.Holidays;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.law.period.CalendarYear;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.context.annotation.Import;

/** Two who want something ferried over the river, a judge and a stranger, on the real pipeline and database. */
@PlatformTest
@Import(FerryScene.Boats.class)
abstract class FerryScene {

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
    Holidays holidays;

    @Autowired
    EmergencyAccess emergency;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    PlatformTransactionManager transactions;

    final String court = "沪0114";
    final Viewer judge = official("立案法官", Office.FILING_JUDGE);
    final Viewer farmer = citizen("农夫");
    final Viewer neighbour = citizen("邻居");
    final Viewer stranger = citizen("路人");

    UUID open() {
        return open(court);
    }

    UUID open(String at) {
        var id = UUID.randomUUID();
        var dispute = new NewDispute(
                UUID.randomUUID(), at, "粮食要过河", "请送到家", null, "运输合同纠纷", Map.of(), "WEB",
                List.of(party(farmer, Standing.CLAIMANT), party(neighbour, Standing.RESPONDENT)));
        var opening = new Opening(id, "ferry", at, null, new Ferry.Particulars(List.of()), new HashMap<>());
        var actor = Actor.party(farmer.person(), farmer.name(), Standing.CLAIMANT, dispute.parties().getFirst().id());
        CurrentViewer.as(farmer, () -> cases.open(dispute, opening, actor, UUID.randomUUID(), "test"));
        return id;
    }

    /** Makes the holidays of a year known, or others than before. */
    void enter(String... lines) {
        var year = CalendarYear.parse(List.of(lines)).getFirst();
        var read = holidays.find(year.year()).map(HolidayYear::revision).orElse(0L);
        CurrentViewer.runAsSystem(() -> transaction().executeWithoutResult(
                _ -> holidays.enter(new CalendarYear(year.year(), "试验", year.off(), year.work()), read)));
        holidays.forget();
    }

    static NewDispute.NewParty party(Viewer who, Standing standing) {
        return new NewDispute.NewParty(
                UUID.randomUUID(), standing, Party.Kind.NATURAL, who.name(), null, null, null, null, who.person(), true);
    }

    Receipt act(Viewer who, UUID id, long version, String act, String body) {
        return act(who, id, version, act, body, UUID.randomUUID());
    }

    Receipt act(Viewer who, UUID id, long version, String act, String body, UUID key) {
        return CurrentViewer.as(who, () -> cases.act(new ActRequest(id, act, version, key, body, null, null, "test", null)));
    }

    UUID dispute(UUID id) {
        return UUID.fromString(seenBy(judge, "select dispute_id::text from cases where id = ?", id));
    }

    String seenBy(Viewer who, String query, UUID id) {
        return as(who, () -> sql.sql(query).param(id).query(String.class).single());
    }

    <T> T as(Viewer who, Supplier<T> reading) {
        return CurrentViewer.as(who, () -> transaction().<T>execute(_ -> reading.get()));
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    Viewer official(String name, Office office) {
        return official(name, office, "沪0114");
    }

    static Viewer official(String name, Office office, String at) {
        return new Viewer(
                UUID.randomUUID(), name, List.of(new OfficeHeld(office, at, null, Scope.COURT)), RealNameLevel.values()[0], false);
    }

    static Viewer citizen(String name) {
        return new Viewer(UUID.randomUUID(), name, List.of(), RealNameLevel.values()[0], false);
    }
}
