package org.fengqiao.mediation;

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

/** A mediation at Jiading between two people of the demo, on the real pipeline. */
public final class MediationScene {

    static final String COURT = "沪0114";

    private final Cases cases;
    private final Viewers viewers;
    public final UUID claimant = UUID.randomUUID();
    final UUID respondent = UUID.randomUUID();
    public final UUID caseId = UUID.randomUUID();

    public MediationScene(Cases cases, Viewers viewers) {
        this.cases = cases;
        this.viewers = viewers;
    }

    Viewer zhou() {
        return viewer(DemoPeople.CITIZEN_ZHOU);
    }

    Viewer wu() {
        return viewer(DemoPeople.CITIZEN_WU);
    }

    Viewer mediator() {
        return viewer(DemoPeople.at(COURT, DemoPeople.Role.MEDIATOR_1));
    }

    Viewer clerk() {
        return viewer(DemoPeople.at(COURT, DemoPeople.Role.MEDIATION_CLERK));
    }

    Viewer viewer(UUID person) {
        return viewers.find(person).orElseThrow();
    }

    /** Zhou tells; Wu is named but not here yet. */
    public MediationScene registered() {
        var request = new MediationRequest("借钱不还", "还三万元", new BigDecimal("30000"), Map.of(), List.of(), Way.PEOPLE, null);
        var dispute = new NewDispute(
                UUID.randomUUID(), COURT, "借钱不还", "还三万元", new BigDecimal("30000"), "民间借贷纠纷", Map.of(), "WEB",
                List.of(party(claimant, Standing.CLAIMANT, zhou().name(), zhou().person()), party(respondent, Standing.RESPONDENT, wu().name(), null)));
        var opening = new Opening(caseId, MediationRequest.PROCEDURE, COURT, null, request.particulars(), Map.of());
        CurrentViewer.as(zhou(), () -> cases.open(
                dispute, opening, Actor.party(zhou().person(), zhou().name(), Standing.CLAIMANT, claimant), UUID.randomUUID(), "test"));
        return this;
    }

    public MediationScene accepted() {
        registered();
        does(clerk(), "appoint", "{\"mediator\":\"" + mediator().person() + "\"}");
        does(mediator(), "accept", "{}");
        return this;
    }

    /** Wu has come in too. */
    public MediationScene bothHere() {
        accepted();
        clock("join", "{\"party\":\"" + respondent + "\",\"person\":\"" + wu().person() + "\"}");
        return this;
    }

    /** The court has put the second mediator in the place of the first. */
    public MediationScene replaced() {
        does(clerk(), "replace", "{\"mediator\":\"" + DemoPeople.at(COURT, DemoPeople.Role.MEDIATOR_2) + "\",\"why\":\"住院\"}");
        return this;
    }

    Receipt does(Viewer viewer, String act, String body) {
        return CurrentViewer.as(viewer, () -> does(act, body));
    }

    Receipt clock(String act, String body) {
        return CurrentViewer.asSystem(() -> does(act, body));
    }

    private Receipt does(String act, String body) {
        long version = cases.see(caseId).version();
        return cases.act(new ActRequest(caseId, act, version, UUID.randomUUID(), body, null, null, "test", null));
    }

    private static NewDispute.NewParty party(UUID id, Standing standing, String name, UUID person) {
        return new NewDispute.NewParty(id, standing, Party.Kind.NATURAL, name, null, null, null, null, person, true);
    }
}
