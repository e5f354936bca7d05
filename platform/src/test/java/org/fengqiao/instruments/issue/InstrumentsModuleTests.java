package org.fengqiao.instruments.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.InstrumentStatus;
import org.fengqiao.instruments.Instruments;
import org.fengqiao.instruments.seal.SandboxSeal;
import org.fengqiao.instruments.seal.SealCheck;
import org.fengqiao.instruments.store.InstrumentStore;
import org.fengqiao.outbox.OutboxMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class InstrumentsModuleTests {

    private static final String RULING = "confirmation-ruling";
    private static final Map<String, Object> DATA =
            Map.of("agreement", "李四归还张三借款10000元。", "effectiveOn", "2026-11-20", "organisation", "嘉定镇人民调解委员会");

    @Autowired
    Instruments instruments;

    @Autowired
    InstrumentStore store;

    @Autowired
    Drawing drawing;

    @Autowired
    Issuing issuing;

    @Autowired
    SandboxSeal seals;

    @Autowired
    Dossier dossier;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    private Courtroom room;
    private TransactionTemplate transaction;

    @BeforeEach
    void open() {
        transaction = new TransactionTemplate(transactions);
        room = Courtroom.open(db, transaction);
    }

    @AfterEach
    void mend() {
        seals.down(false);
    }

    @Test
    void drawsUpIssuesAndKeepsTheSealedFile() throws Exception {
        draw("1", RULING, DATA);
        issue("2", RULING);

        var issued = CurrentViewer.as(room.claimant, () -> instruments.ofCase(room.caseId)).getFirst();
        assertThat(issued.status()).isEqualTo(InstrumentStatus.ISSUED);
        assertThat(issued.number()).isEqualTo(room.number);
        var file = CurrentViewer.as(room.claimant, () -> dossier.find(issued.pdf())).orElseThrow();
        var pdf = bytes(file);
        assertThat(SealCheck.holds(pdf, seals.root())).isTrue();
        assertThat(words(pdf)).contains("李四归还张三借款10000元").contains(issued.code()).contains("上海市嘉定区人民法院");
        assertThat(CurrentViewer.as(room.claimant, () -> dossier.ofDispute(room.dispute))).hasSize(2);
    }

    @Test
    void hidesDraftsFromTheSides() {
        draw("1", RULING, DATA);

        assertThat(CurrentViewer.as(room.claimant, () -> instruments.ofCase(room.caseId))).isEmpty();
        assertThat(CurrentViewer.as(room.stranger, () -> instruments.ofCase(room.caseId))).isEmpty();
        assertThat(CurrentViewer.as(room.judge, () -> instruments.ofCase(room.caseId))).hasSize(1);
    }

    @Test
    void drawsAndIssuesOnceHoweverOftenItIsTold() {
        draw("1", RULING, DATA);
        draw("1", RULING, DATA);
        issue("2", RULING);
        var first = only();
        issue("2", RULING);
        draw("1", RULING, DATA);

        assertThat(only()).isEqualTo(first);
        assertThat(CurrentViewer.asSystem(() -> dossier.ofDispute(room.dispute))).hasSize(2);
    }

    @Test
    void replacesADraftByTheNext() {
        draw("1", RULING, DATA);
        draw("2", RULING, Map.of("agreement", "另一份协议", "effectiveOn", "2026-11-21"));

        assertThat(only().version()).isEqualTo(2);
        assertThat(only().data()).containsEntry("agreement", "另一份协议");
    }

    @Test
    void goesOnAfterTheSealWasUnreachableWithoutASecondNumber() {
        draw("1", RULING, DATA);
        seals.down(true);
        assertThatThrownBy(() -> issue("2", RULING)).isInstanceOf(java.io.UncheckedIOException.class);
        var stopped = only();
        assertThat(stopped.status()).isEqualTo(InstrumentStatus.NUMBERED);

        seals.down(false);
        issue("2", RULING);

        assertThat(only().status()).isEqualTo(InstrumentStatus.ISSUED);
        assertThat(only().number()).isEqualTo(stopped.number());
        assertThat(only().code()).isEqualTo(stopped.code());
    }

    @Test
    void doesNotIssueWhatIsIncomplete() {
        draw("1", RULING, Map.of("agreement", "协议"));

        assertThatThrownBy(() -> issue("2", RULING)).hasMessageContaining("协议生效日期");
        assertThat(only().status()).isEqualTo(InstrumentStatus.DRAFT);
    }

    @Test
    void waitsForTheDraftWhenTheOrdersArriveTheWrongWayRound() {
        assertThatThrownBy(() -> issue("2", RULING)).hasMessageContaining("not drawn up yet");
        draw("1", RULING, DATA);
        issue("2", RULING);
        assertThat(only().status()).isEqualTo(InstrumentStatus.ISSUED);
    }

    @Test
    void numbersFurtherInstrumentsOfOneKindApart() {
        draw("1", "confirmation-acceptance-notice", DATA);
        issue("2", "confirmation-acceptance-notice");
        draw("3", RULING, DATA);
        issue("4", RULING);
        draw("5", RULING, DATA);
        issue("6", RULING);

        assertThat(CurrentViewer.as(room.judge, () -> instruments.ofCase(room.caseId)))
                .extracting(Instrument::number)
                .containsExactlyInAnyOrder(room.number, room.number, room.number + "之一");
    }

    @Test
    void numbersAllRulingsOfACaseApartWhateverTheyRule() throws Exception {
        var rulings = List.of("confirmation-ruling", "confirmation-change-ruling", "confirmation-withdrawal-refusal-ruling", "confirmation-objection-rejection-ruling");
        var data = new HashMap<>(DATA);
        data.putAll(Map.of("reasons", "理由", "changed", "变更", "objectors", "张三", "objections", "异议", "applicant", "张三", "why", "付清", "soughtOn", "2026-11-21", "ruledOn", "2026-11-22"));
        rulings.forEach(kind -> draw(kind, kind, data));
        try (var threads = Executors.newFixedThreadPool(rulings.size())) {
            var issued = threads.invokeAll(rulings.stream().<Callable<Boolean>>map(kind -> () -> {
                issue("issue " + kind, kind);
                return true;
            }).toList());
            for (var each : issued) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(CurrentViewer.as(room.judge, () -> instruments.ofCase(room.caseId)))
                .extracting(Instrument::number)
                .containsExactlyInAnyOrder(room.number, room.number + "之一", room.number + "之二", room.number + "之三");
    }

    @Test
    void letsAnybodyCheckTheFewFactsByTheCodeAndNothingElse() {
        draw("1", RULING, DATA);
        issue("2", RULING);
        var issued = only();

        var seen = transaction.execute(_ -> store.verify(issued.code())).orElseThrow();

        assertThat(seen.number()).isEqualTo(room.number);
        assertThat(seen.pdfSha256()).isEqualTo(issued.pdfSha256());
        var guessed = transaction.execute(_ -> store.verify("AAAA-AAAA-AAAA-AAAA"));
        assertThat(guessed).isEmpty();
        var whole = transaction.execute(_ -> store.find(issued.id()));
        assertThat(whole).isEmpty();
    }

    @Test
    void neverChangesWhatIsSealed() {
        draw("1", RULING, DATA);
        issue("2", RULING);

        assertThatThrownBy(() -> CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql("update instrument set data = '{}' where id = ?").param(only().id()).update())))
                .hasStackTraceContaining("a sealed instrument does not change");
    }

    @Test
    void ordersItsServiceWithTheIssue() {
        draw("1", RULING, DATA);
        issue("2", RULING);

        var orders = CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql("select count(*) from outbox where dedupe_key = ?")
                .param("serve/" + only().id())
                .query(Integer.class)
                .single()));
        assertThat(orders).isEqualTo(1);
    }

    private Instrument only() {
        var all = CurrentViewer.asSystem(() -> instruments.ofCase(room.caseId));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void draw(String key, String kind, Map<String, Object> data) {
        CurrentViewer.runAsSystem(() -> drawing.deliver(message(key, "instrument.draw", new Order(room.caseId, kind, data))));
    }

    private void issue(String key, String kind) {
        CurrentViewer.runAsSystem(() -> issuing.deliver(message(key, "instrument.issue", new Order(room.caseId, kind, Map.of()))));
    }

    private OutboxMessage message(String key, String kind, Order order) {
        return new OutboxMessage(UUID.randomUUID(), kind, room.caseId + "/" + key, Courtroom.COURT, json.writeValueAsString(order), false);
    }

    private byte[] bytes(DossierFile file) throws Exception {
        try (var in = dossier.open(file)) {
            return in.readAllBytes();
        }
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
