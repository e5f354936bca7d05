package org.fengqiao.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.NewDispute;
import org.fengqiao.cases.Opening;
import org.fengqiao.cases.Receipt;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A court at work in a test: people of the demo, acting in cases through the pipeline. */
public final class Bench {

    private final Cases cases;
    private final Viewers viewers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    public Bench(Cases cases, Viewers viewers, JdbcClient database, TransactionTemplate transaction) {
        this.cases = cases;
        this.viewers = viewers;
        this.database = database;
        this.transaction = transaction;
    }

    public Viewer viewer(UUID person) {
        return viewers.find(person).orElseThrow();
    }

    public Viewer at(String court, DemoPeople.Role role) {
        return viewer(DemoPeople.at(court, role));
    }

    /** 周玉兰 hands in a claim against 吴建平. */
    public UUID handedIn(String procedure, String court, Object particulars, String cause, String amount) {
        var zhou = viewer(DemoPeople.CITIZEN_ZHOU);
        var wu = viewer(DemoPeople.CITIZEN_WU);
        var claimant = UUID.randomUUID();
        var dispute = new NewDispute(
                UUID.randomUUID(), court, "借钱不还", "归还借款", new BigDecimal(amount), cause, Map.of(), "WEB",
                List.of(
                        party(claimant, Standing.CLAIMANT, zhou),
                        party(UUID.randomUUID(), Standing.RESPONDENT, wu)));
        var opening = new Opening(UUID.randomUUID(), procedure, court, null, particulars, Map.of());
        CurrentViewer.as(zhou, () -> cases.open(
                dispute, opening, Actor.party(zhou.person(), zhou.name(), Standing.CLAIMANT, claimant), UUID.randomUUID(), "test"));
        return opening.id();
    }

    public Receipt does(Viewer viewer, UUID caseId, String act, String body) {
        return CurrentViewer.as(viewer, () -> cases.act(new ActRequest(
                caseId, act, cases.see(caseId).version(), UUID.randomUUID(), body, null, null, "test", null)));
    }

    public Receipt clock(UUID caseId, String act, String body) {
        return CurrentViewer.asSystem(() -> cases.act(new ActRequest(
                caseId, act, cases.see(caseId).version(), UUID.randomUUID(), body, null, null, "test", null)));
    }

    /** One value, as the system reads it. */
    public String read(String query, Object... params) {
        return CurrentViewer.asSystem(() -> transaction.execute(
                _ -> database.sql(query).params(params).query(String.class).single()));
    }

    public UUID opened(UUID origin) {
        return UUID.fromString(read("select id::text from cases where origin_id = ?", origin));
    }

    private static NewDispute.NewParty party(UUID id, Standing standing, Viewer person) {
        return new NewDispute.NewParty(
                id, standing, Party.Kind.NATURAL, person.name(), null, null, null, "310114", person.person(), true);
    }
}
