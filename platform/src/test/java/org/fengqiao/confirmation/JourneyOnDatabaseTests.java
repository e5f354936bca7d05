package org.fengqiao.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.filing.Bench;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.MediationRequest;
import org.fengqiao.mediation.Way;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A dispute from its first word to an enforceable ruling, or to an accepted action, on the real database. */
@PlatformTest(properties = "fengqiao.demo=true")
class JourneyOnDatabaseTests {

    private static final String COURT = "沪0114";

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

    @Autowired
    InstantSource clock;

    private Bench bench;
    private Viewer zhou;
    private Viewer wu;
    private Viewer mediator;

    @BeforeEach
    void takeSeat() {
        bench = new Bench(cases, viewers, database, transaction);
        zhou = bench.viewer(DemoPeople.CITIZEN_ZHOU);
        wu = bench.viewer(DemoPeople.CITIZEN_WU);
        mediator = bench.at(COURT, Role.MEDIATOR_1);
    }

    @Test
    void settledMediationBecomesAnEnforceableRuling() {
        var confirmation = bench.opened(settled());
        assertThat(bench.read("select state from cases where id = ?", confirmation)).isEqualTo("APPLIED");
        var judge = bench.at(COURT, Role.JUDGE_1);
        bench.does(bench.at(COURT, Role.FILING_JUDGE), confirmation, "accept", "{}");
        assertThatThrownBy(() -> bench.does(judge, confirmation, "summon", "{}")).isInstanceOf(CaseProblem.NotFound.class);
        bench.does(bench.at(COURT, Role.HEAD_FILING), confirmation, "assign", "{\"judge\":\"" + judge.person() + "\"}");
        bench.does(judge, confirmation, "record-inquiry", """
                {"mode":"ONLINE","on":"2020-01-02","present":["%s","%s"],"record":"双方自愿"}""".formatted((Object[]) sides(confirmation)));
        bench.does(judge, confirmation, "draft-ruling", "{\"decision\":\"CONFIRM\",\"ground\":null,\"reasons\":\"协议自愿、合法\"}");
        bench.does(bench.at(COURT, Role.HEAD_FILING), confirmation, "approve", "{}");
        assertThat(bench.does(judge, confirmation, "issue-ruling", "{}").state()).isEqualTo("CONFIRMED");
        assertThat(bench.read("select number from cases where id = ?", confirmation)).matches("（\\d{4}）沪0114民特\\d+号");
        assertThat(bench.read("select count(*)::text from period where case_id = ? and status = 'RUNNING'", confirmation)).isEqualTo("0");

        settle();
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE).toString();
        for (var side : sides(confirmation)) {
            assertThat(bench.read("select particulars -> 'served' ->> ? from cases where id = ?", side, confirmation)).as("served on each").isEqualTo(today);
        }
        assertThat(bench.does(wu, confirmation, "object", "{\"reasons\":\"对利息起算日有异议\"}").state()).isEqualTo("OBJECTED");
        bench.does(judge, confirmation, "draft-objection-ruling", "{\"decision\":\"REVOKE\",\"changed\":null,\"reasons\":\"利息约定不明\"}");
        assertThat(bench.does(bench.at(COURT, Role.HEAD_FILING), confirmation, "issue-objection-ruling", "{}").state()).isEqualTo("REVOKED");
        settle();
        assertThat(bench.read("select status from instrument where case_id = ? and kind = 'confirmation-revocation-ruling'", confirmation)).isEqualTo("ISSUED");
    }

    @Test
    void aWithdrawalIsAllowedByARulingServedOnBoth() {
        var confirmation = bench.opened(settled());
        var judge = bench.at(COURT, Role.JUDGE_1);
        bench.does(bench.at(COURT, Role.FILING_JUDGE), confirmation, "accept", "{}");
        assertThat(bench.does(zhou, confirmation, "seek-withdrawal", "{\"reason\":\"已经付清\"}").state()).isEqualTo("ACCEPTED");
        bench.does(bench.at(COURT, Role.HEAD_FILING), confirmation, "assign", "{\"judge\":\"" + judge.person() + "\"}");
        assertThat(bench.does(judge, confirmation, "allow-withdrawal", "{\"reasons\":\"双方自愿\"}").state()).isEqualTo("WITHDRAWN");
        settle();
        assertThat(bench.read(
                        "select count(distinct a.party_id)::text from service_attempt a join instrument i on i.id = a.instrument_id"
                                + " where a.case_id = ? and i.kind = 'confirmation-withdrawal-ruling'",
                        confirmation))
                .isEqualTo("2");
    }

    @Test
    void failedMediationBecomesAnAcceptedActionWithNothingTypedTwice() {
        var mediation = accepted();
        bench.does(mediator, mediation, "end", "{\"ground\":\"TOO_FAR_APART\",\"note\":\"金额差距大\"}");
        bench.does(zhou, mediation, "turn-to-filing", "{}");
        var filing = bench.opened(mediation);
        assertThat(bench.read("select particulars #>> '{request,claims}' from cases where id = ?", filing)).isEqualTo("还三万元");
        var marks = Checklists.of("民间借贷纠纷").stream()
                .map(i -> "{\"id\":\"" + i.id() + "\",\"status\":\"SATISFIED\",\"files\":[],\"note\":\"\"}")
                .toList();
        bench.does(
                bench.at(COURT, Role.FILING_CLERK), filing, "check-materials",
                "{\"marks\":[" + String.join(",", marks) + "],\"simple\":true,\"agreedSmallClaims\":false,\"features\":[]}");
        var receipt = bench.does(bench.at(COURT, Role.FILING_JUDGE), filing, "accept", "{\"procedure\":\"SMALL_CLAIMS\"}");
        assertThat(receipt.state()).isEqualTo("ACCEPTED");
    }

    /** Everything that follows is done: what the node itself was delivering meanwhile, then what came of that. */
    private void settle() {
        CurrentViewer.runAsSystem(outbox::drain);
        CurrentViewer.runAsSystem(outbox::drain);
    }

    private UUID accepted() {
        var request = new MediationRequest(
                "借钱不还", "还三万元", new BigDecimal("30000"), Map.of(), List.of(), Way.PEOPLE, null);
        var id = bench.handedIn(MediationRequest.PROCEDURE, COURT, request.particulars(), "民间借贷纠纷", "30000");
        bench.does(bench.at(COURT, Role.MEDIATION_CLERK), id, "appoint", "{\"mediator\":\"" + mediator.person() + "\"}");
        bench.does(mediator, id, "accept", "{}");
        return id;
    }

    private UUID settled() {
        var id = accepted();
        var obligor = sides(id)[1];
        bench.does(mediator, id, "propose", """
                {"terms":[{"obligor":"%s","kind":"PAYMENT","amount":28000,"due":"2027-01-31","how":"银行转账"}]}""".formatted(obligor));
        bench.does(mediator, id, "finalise", "{}");
        bench.does(zhou, id, "sign", "{\"method\":\"TYPED\",\"mark\":\"周玉兰\"}");
        bench.does(wu, id, "sign", "{\"method\":\"DRAWN\",\"mark\":\"data:image/png;base64,iVBORw0KGgoAAAAN\"}");
        bench.does(mediator, id, "countersign", "{\"method\":\"TYPED\",\"mark\":\"管建国\",\"seal\":true}");
        bench.does(zhou, id, "seek-confirmation", "{}");
        bench.does(wu, id, "seek-confirmation", "{}");
        return id;
    }

    private String[] sides(UUID id) {
        return bench.read("select string_agg(party_id::text, ' ' order by position) from case_party where case_id = ?", id).split(" ");
    }
}
