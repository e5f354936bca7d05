package org.fengqiao.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewer;
import org.fengqiao.notices.gateway.SandboxGateway;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.outbox.WaitingMessages;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class NoticesModuleTests {

    private static final NoticeKind SIGN = new NoticeKind("test.sign", "请签署协议", "{case}：请在 {due} 前签署。", true);

    @Autowired
    JdbcClient sql;

    @Autowired
    People people;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    WaitingMessages waiting;

    @Autowired
    SandboxGateway sandbox;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void tellsThoseWhoStandSoAndNobodyElse() {
        var farmer = person("13900000011");
        var other = person("13900000012");
        tell(caseOf(farmer), "k1-" + farmer);

        assertThat(bodies(farmer)).containsExactly("张 与 李，民间借贷纠纷：请在 规定期限 前签署。");
        assertThat(bodies(other)).isEmpty();
        assertThat(phone("13900000011")).containsExactly("【枫桥】请签署协议。张 与 李，民间借贷纠纷：请在 规定期限 前签署。");
    }

    @Test
    void tellsOnceHoweverOftenTheMessageIsDelivered() {
        var farmer = person("13900000013");
        var id = caseOf(farmer);
        tell(id, "k2-" + farmer);
        asSystem(() -> sql.sql("update outbox set done_at = null, next_at = now() where dedupe_key = ?").param("k2-" + farmer).update());
        outbox.drain();

        assertThat(bodies(farmer)).hasSize(1);
        assertThat(phone("13900000013")).hasSize(1);
    }

    @Test
    void oneThatCannotBeToldHoldsUpNoOther() {
        var first = person("13900000018");
        var second = person("13900000019");
        var lost = "k7-lost-" + first;
        put(caseOf(first), "k7-" + first);
        put(UUID.randomUUID(), lost);
        put(caseOf(second), "k7-" + second);
        outbox.drain();
        outbox.drain();

        assertThat(List.of(first, second)).allSatisfy(f -> assertThat(bodies(f)).hasSize(1));
        assertThat(phone("13900000018")).hasSize(1);
        assertThat(asSystem(() -> sql.sql("select attempts from outbox where dedupe_key = ? and done_at is null and last_error is not null").param(lost)
                        .query(Integer.class).single()))
                .isOne();
        asSystem(() -> sql.sql("update outbox set done_at = now() where dedupe_key = ?").param(lost).update());
    }

    @Test
    void manyTellingsAtOnceReachEachTheirOwn() {
        var farmer = person("13900000020");
        var neighbour = person("13900000021");
        var recused = person("13900000022");
        var both = caseOf(farmer);
        asSystem(() -> {
            sql.sql("insert into standing (case_id, person_id, standing, since) values (?, ?, 'CLAIMANT', now())").params(both, neighbour).update();
            sql.sql("insert into standing (case_id, person_id, standing, since) values (?, ?, 'CLAIMANT', now())").params(both, recused).update();
            return sql.sql("insert into standing (case_id, person_id, standing, since) values (?, ?, 'RECUSED', now())").params(both, recused).update();
        });
        put(both, "k8-1-" + farmer);
        put(both, "k8-2-" + farmer);
        put(caseOf(farmer), "k8-3-" + farmer);
        outbox.drain();

        assertThat(bodies(farmer)).hasSize(3);
        assertThat(bodies(neighbour)).hasSize(2);
        assertThat(bodies(recused)).isEmpty();
        assertThat(phone("13900000020")).hasSize(3);
    }

    @Test
    void keepsAMessageUntilTheCarrierAnswersAgain() {
        var farmer = person("13900000014");
        sandbox.failNext(1);
        tell(caseOf(farmer), "k3-" + farmer);
        assertThat(phone("13900000014")).isEmpty();
        assertThat(asSystem(() -> sql.sql("select last_error from outbox where kind = 'message' and done_at is null and last_error is not null")
                .query(String.class).list())).isNotEmpty();

        assertThat(waiting.retryAll()).isPositive();
        outbox.drain();

        assertThat(phone("13900000014")).hasSize(1);
    }

    @Test
    void deliversEverythingOnceAfterTheCarrierHasBeenAwayForAWhile() {
        var farmers = IntStream.range(0, 4).mapToObj(n -> "1390000003" + n).toList();
        sandbox.failNext(9);
        farmers.forEach(phone -> tell(caseOf(person(phone)), "k4-" + phone));
        int rounds = 0;
        while (!farmers.stream().allMatch(f -> phone(f).size() == 1) && rounds++ < 20) {
            asSystem(() -> sql.sql("update outbox set next_at = now() where kind = 'message' and done_at is null").update());
            outbox.drain();
        }
        assertThat(rounds).isPositive();
        assertThat(farmers).allSatisfy(f -> assertThat(phone(f)).hasSize(1));
        assertThat(asSystem(() -> sql.sql("select count(*) from outbox where kind = 'message' and done_at is null").query(Integer.class).single())).isZero();
        assertThat(asSystem(() -> sql.sql("select distinct times from sandbox_message where address like '1390000003%'").query(Integer.class).list()))
                .containsExactly(1);
    }

    @Test
    void mailsThoseWhoWantIt() {
        var farmer = person("13900000017");
        people.writeTo(farmer, "zhang@example.org");
        tell(caseOf(farmer), "k6-" + farmer);
        assertThat(phone("zhang@example.org")).containsExactly("请签署协议。张 与 李，民间借贷纠纷：请在 规定期限 前签署。");
    }

    @Test
    void writesToASideWhoIsNotRegisteredAndKeepsTheProof() {
        var farmer = person("13900000015");
        var id = caseOf(farmer);
        var side = UUID.randomUUID();
        asSystem(() -> {
            sql.sql("insert into party (id, dispute_id, position, name, kind, phone) select ?, dispute_id, 0, '李', 'NATURAL', '13900000016' from cases where id = ?")
                    .params(side, id).update();
            return sql.sql("insert into case_party values (?, ?, 'CLAIMANT', 0)").params(id, side).update();
        });
        tell(id, "k5-" + farmer);
        tell(id, "k5-" + farmer);

        assertThat(phone("13900000016")).singleElement().asString().contains("请签署协议", "12368").doesNotContain("张", "李", "借贷");
        assertThat(asSystem(() -> sql.sql("select receipt from message_sent where address = '13900000016'").query(String.class).list()))
                .singleElement().asString().contains(side.toString());
    }

    private UUID person(String phone) {
        var id = UUID.randomUUID();
        return people.enter(new NewPerson(
                id, PersonKind.values()[0], "张", null, phone, RealNameLevel.values()[0], false, true));
    }

    private UUID caseOf(UUID farmer) {
        var id = UUID.randomUUID();
        var dispute = UUID.randomUUID();
        asSystem(() -> {
            sql.sql("insert into dispute values (?, '沪0114', '', '', null, null, '{}', 'WEB', ?, now())").params(dispute, farmer).update();
            sql.sql("""
                    insert into cases (id, court_code, dispute_id, procedure, title, cause, state, final, version, schema_version, particulars,
                                       words, opened_at, updated_at)
                    values (?, '沪0114', ?, 'test', '张 与 李', '民间借贷纠纷', 'X', false, 1, 1, '{}', '', now(), now())""")
                    .params(id, dispute).update();
            return sql.sql("insert into standing (case_id, person_id, standing, since) values (?, ?, 'CLAIMANT', now())")
                    .params(id, farmer).update();
        });
        return id;
    }

    private void tell(UUID caseId, String key) {
        put(caseId, key);
        outbox.drain();
        outbox.drain();
    }

    private void put(UUID caseId, String key) {
        var request = new NoticeRequest(caseId, "沪0114", 1, List.of(new Effect.Notify(Standing.CLAIMANT, SIGN)));
        asSystem(() -> sql.sql(Outbox.INSERT)
                .params(Outbox.values(NoticeRequest.KIND, key, "沪0114", json.writeValueAsString(request), Instant.now()))
                .update());
    }

    private List<String> bodies(UUID person) {
        var viewer = new Viewer(person, "张", List.of(), RealNameLevel.values()[0], true);
        return CurrentViewer.as(viewer, () -> new TransactionTemplate(transactions).<List<String>>execute(
                _ -> sql.sql("select body from notice").query(String.class).list()));
    }

    private List<String> phone(String number) {
        return sql.sql("select text from sandbox_message where address = ?").param(number).query(String.class).list();
    }

    private <T> T asSystem(Supplier<T> work) {
        return CurrentViewer.<T, RuntimeException>asSystem(() -> new TransactionTemplate(transactions).<T>execute(_ -> work.get()));
    }
}
