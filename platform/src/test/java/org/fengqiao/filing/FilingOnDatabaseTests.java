package org.fengqiao.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fengqiao.cases.Cases;
import org.fengqiao.crossregion.CrossRegionRequest;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Filing and cross-region filing through the act pipeline, on the real database. */
@PlatformTest(properties = "fengqiao.demo=true")
class FilingOnDatabaseTests {

    private static final String JIADING = "沪0114";
    private static final String WUJIANG = "苏0509";
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
    OutboxWorker outbox;

    private Bench bench;

    @BeforeEach
    void takeSeat() {
        bench = new Bench(cases, viewers, database, transaction);
    }

    @Test
    void acceptsAClaimWithNumberFeeAndClocks() {
        var id = handedIn(JIADING);
        accept(JIADING, id);
        assertThat(bench.read("select number from cases where id = ?", id)).matches("（\\d{4}）沪0114民初\\d+号");
        assertThat(bench.read("select amount::text from fee_bill where case_id = ?", id)).isEqualTo("3546.50");
        assertThat(bench.read("select string_agg(rule_id, ' ' order by rule_id) from period where case_id = ? and status = 'RUNNING'", id))
                .isEqualTo("serve-complaint serve-fee-notice transfer-to-division trial-summary");
    }

    @Test
    void startsTheTimeToPayOnceTheNoticeCountsAsServed() {
        var id = handedIn(JIADING);
        accept(JIADING, id);
        for (int i = 0; i < 6; i++) {
            outbox.drain();
        }
        assertThat(bench.read("select string_agg(rule_id || ' ' || started_on, ' ') from period where case_id = ? and rule_id in ('fee-prepayment', 'serve-fee-notice') and status = 'RUNNING'", id))
                .isEqualTo("fee-prepayment " + LocalDate.now(Moment.ZONE));
        assertThat(bench.read("select string_agg(capacity, ' ') from journal where case_id = ? and act = 'fee-notice-served'", id)).isEqualTo("CLOCK");
    }

    @Test
    void keepsALedgerOfTheFeeThatBalances() {
        var id = handedIn(JIADING);
        accept(JIADING, id);
        bench.does(bench.viewer(DemoPeople.CITIZEN_ZHOU), id, "ask-relief", "{\"kind\":\"REDUCTION\",\"ground\":\"低保户\",\"files\":[]}");
        bench.does(bench.at(JIADING, Role.FILING_JUDGE), id, "relieve-fee", "{\"kind\":\"REDUCTION\",\"percent\":40,\"reasons\":\"低保户\"}");
        assertThat(bench.read("select b.amount || ' ' || e.amount || ' ' || b.status from fee_bill b join fee_entry e on e.bill_id = b.id where b.case_id = ?", id))
                .isEqualTo("3546.50 1418.60 DUE");

        bench.does(bench.at(JIADING, Role.FILING_JUDGE), id, "record-payment", "{\"paidOn\":\"" + LocalDate.now(Moment.ZONE) + "\"}");
        assertThat(bench.read("select b.amount - sum(e.amount) || ' ' || b.status from fee_bill b join fee_entry e on e.bill_id = b.id where b.case_id = ? group by b.id", id))
                .isEqualTo("0.00 PAID");
        assertThatThrownBy(() -> CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> database.sql("""
                        insert into fee_entry (id, bill_id, case_id, court_code, kind, what, formula, amount, article, entered_at)
                        select gen_random_uuid(), id, case_id, court_code, 'RELIEF', '', '', 0.01, '', now() from fee_bill where case_id = ?""")
                .param(id).update()))).hasMessageContaining("more is taken off a fee than it was");
    }

    @Test
    void startsTheTimeToCorrectOnceTheNoticeCountsAsServed() {
        var id = handedIn(JIADING);
        bench.does(bench.at(JIADING, Role.FILING_JUDGE), id, "demand-correction", """
                {"defects":[{"field":"/claims","file":null,"page":null,"what":"没有写明利息起算日","how":"写明起算日"}],"days":7}""");
        assertThat(bench.read("select string_agg(rule_id, ' ') from period where case_id = ? and status = 'RUNNING'", id)).isEqualTo("serve-correction-notice");
        for (int i = 0; i < 6; i++) {
            outbox.drain();
        }
        assertThat(bench.read("select string_agg(rule_id || ' ' || started_on, ' ') from period where case_id = ? and status = 'RUNNING'", id))
                .isEqualTo("filing-correction " + LocalDate.now(Moment.ZONE));
    }

    @Test
    void goesThroughCorrectionAndBack() {
        var id = handedIn(JIADING);
        bench.does(bench.at(JIADING, Role.FILING_JUDGE), id, "demand-correction", """
                {"defects":[{"field":"/claims","file":null,"page":null,"what":"没有写明利息起算日","how":"写明起算日"}],"days":7}""");
        var receipt = bench.does(bench.viewer(DemoPeople.CITIZEN_ZHOU), id, "supply-correction", """
                {"answers":[{"defect":1,"text":"自2025年3月1日起算","files":[]}]}""");
        assertThat(receipt.state()).isEqualTo("SUBMITTED");
        assertThat(bench.read("select count(*)::text from period where case_id = ? and rule_id = 'filing-review'", id)).isEqualTo("2");
    }

    @Test
    void tellsTheCollaboratingCourtWhenTheOtherAccepts() {
        var request = new CrossRegionRequest(request(), WUJIANG);
        var here = bench.handedIn(CrossRegionRequest.PROCEDURE, JIADING, request.particulars(), CAUSE, "386200");
        bench.does(bench.at(JIADING, Role.COLLABORATION), here, "send", "{\"note\":\"材料齐全\"}");
        var there = bench.opened(here);
        assertThat(bench.read("select court_code from cases where id = ?", there)).isEqualTo(WUJIANG);
        accept(WUJIANG, there);
        outbox.drain();
        assertThat(bench.read("select state from cases where id = ?", here)).isEqualTo("ACCEPTED");
        assertThat(bench.read("select number from cases where id = ?", there)).contains(WUJIANG + "民初");
    }

    @Test
    void numbersAcceptedClaimsWithoutGapsUnderConcurrentLoad() throws Exception {
        var court = "浙0421";
        var waiting = new ConcurrentLinkedQueue<>(
                IntStream.range(0, 24).mapToObj(_ -> handedIn(court)).toList());
        try (var threads = Executors.newFixedThreadPool(6)) {
            threads.invokeAll(Collections.nCopies(24, () -> {
                        accept(court, waiting.remove());
                        return true;
                    }))
                    .forEach(f -> assertThat(f.resultNow()).isEqualTo(true));
        }
        var numbers = bench.read("select string_agg(substring(number from '民初(\\d+)号'), ',') from cases where court_code = ? and procedure = 'filing' and number is not null", court);
        assertThat(List.of(numbers.split(",")).stream().map(Integer::valueOf).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
    }

    private UUID handedIn(String court) {
        return bench.handedIn("filing", court, request().particulars(), CAUSE, "386200");
    }

    private static FilingRequest request() {
        return new FilingRequest(
                "归还借款 386200 元", "2025年借款后未还", new BigDecimal("386200"), Map.of("rate", "6%"), List.of(), FilingChannel.DIRECT);
    }

    private void accept(String court, UUID id) {
        var marks = Checklists.of(CAUSE).stream()
                .map(i -> "{\"id\":\"" + i.id() + "\",\"status\":\"SATISFIED\",\"files\":[],\"note\":\"\"}")
                .toList();
        bench.does(
                bench.at(court, Role.FILING_CLERK), id, "check-materials",
                "{\"marks\":[" + String.join(",", marks) + "],\"simple\":true,\"agreedSmallClaims\":false,\"features\":[]}");
        bench.does(bench.at(court, Role.FILING_JUDGE), id, "accept", "{\"procedure\":\"SUMMARY\"}");
    }
}
