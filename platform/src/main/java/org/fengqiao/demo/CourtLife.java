package org.fengqiao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.fengqiao.procedure.Moment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lives one invented case through the real act pipeline, in times gone by. */
final class CourtLife {

    private final Cast cast;
    private final Cases cases;
    private final Viewers viewers;
    private final JsonMapper json;
    private UUID caseId;
    private String court;
    private Instant now;
    private int acts;

    CourtLife(Cast cast, Cases cases, Viewers viewers, JsonMapper json, Instant begun) {
        this.cast = cast;
        this.cases = cases;
        this.viewers = viewers;
        this.json = json;
        this.now = begun;
        this.caseId = cast.caseId();
        this.court = cast.court();
    }

    /** Goes on with the case that has followed at the other court. */
    CourtLife there() {
        caseId = CurrentViewer.asSystem(() -> cases.following(caseId)).getFirst();
        court = cast.otherCourt();
        return this;
    }

    LocalDate today() {
        return now.atZone(Moment.ZONE).toLocalDate();
    }

    CourtLife after(int days, int hours) {
        now = now.plus(Duration.ofDays(days)).plus(Duration.ofHours(hours)).plusSeconds(41L * (cast.number() % 60));
        return this;
    }

    CourtLife by(Role role, String act, String body) {
        return by(DemoPeople.at(court, role), act, body);
    }

    CourtLife claimant(String act, String body) {
        return by(cast.claimant(), act, body);
    }

    /** The desk finds every required item there. */
    CourtLife checked() {
        var marks = json.createArrayNode();
        var seen = CurrentViewer.as(viewers.find(DemoPeople.at(court, Role.FILING_CLERK)).orElseThrow(), () -> cases.see(caseId));
        JsonNode particulars = json.valueToTree(seen.particulars());
        particulars.get("checklist").forEach(item -> marks.addObject()
                .put("id", item.get("id").asString())
                .put("status", item.get("required").asBoolean() ? "SATISFIED" : "NOT_NEEDED")
                .put("note", "")
                .putArray("files"));
        return by(Role.FILING_CLERK, "check-materials",
                "{\"marks\":" + marks + ",\"simple\":true,\"agreedSmallClaims\":false,\"features\":[]}");
    }

    private CourtLife by(UUID person, String act, String body) {
        var key = cast.named("act" + acts++);
        return CurrentViewer.as(viewers.find(person).orElseThrow(), () -> {
            while (!did(act, body, key)) {
                Thread.onSpinWait();
            }
            return this;
        });
    }

    /** False where the clock has just acted in the case, so that it must be looked at again. */
    private boolean did(String act, String body, UUID key) {
        var version = cases.see(caseId).version();
        try {
            cases.act(new ActRequest(caseId, act, version, key, body, null, null, "demo", null), now);
            return true;
        } catch (CaseProblem.Stale e) {
            return false;
        }
    }
}
