package org.fengqiao.bench.acts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.bench.people.Court;
import org.fengqiao.bench.people.Person;
import tools.jackson.databind.JsonNode;

/** The platform over HTTP: what the people's browsers send, including the pages they must have seen to know what to send. */
final class Platform {

    private static final String STORY = "去年三月向我借款三万元，约定年底归还，到期后多次催要无果。".repeat(6);
    private static final String MARK = "周玉兰";

    private final List<Court> courts = new ArrayList<>();
    private final Person claimant;
    private final String claimantName;
    private final Person respondent;
    private final String respondentName;
    private final AtomicInteger turn = new AtomicInteger();

    Platform(String site) throws IOException, InterruptedException {
        var people = Person.everybody(site);
        for (var court : Map.of("沪0114", "嘉定", "沪0118", "青浦", "苏0509", "吴江", "浙0421", "嘉善").entrySet()) {
            courts.add(Court.open(site, people, court.getKey(), court.getValue()));
        }
        claimant = Person.signedIn(site, named(people, "周玉兰"));
        claimantName = "周玉兰";
        respondent = Person.signedIn(site, named(people, "吴建平"));
        respondentName = "吴建平";
    }

    private static String named(JsonNode people, String name) {
        for (var group : people) {
            for (var person : group.get("people")) if (person.get("name").asString().equals(name)) return person.get("id").asString();
        }
        throw new IllegalStateException("no demo person: " + name);
    }

    Lifecycle lifecycle(Flow flow) {
        return steps -> {
            var court = courts.get(Math.floorMod(turn.getAndIncrement(), courts.size()));
            switch (flow) {
                case CONFIRMED -> confirmed(court, steps);
                case FILED -> filed(court, steps);
            }
        };
    }

    private void confirmed(Court court, Lifecycle.Steps steps) throws Exception {
        var mediation = new Open(handIn(court, steps), steps);
        mediation.act(court.clerk(), "appoint", Map.of("mediator", court.mediatorId()));
        mediation.act(court.mediator(), "accept", Map.of());
        var seen = mediation.see(court.mediator());
        var obligor = party(seen, respondentName);
        var invitation = steps.step(() -> court.mediator().post("/api/cases/" + mediation.id + "/invitations", Map.of("party", obligor)));
        var secret = invitation.get("url").asString().replaceAll(".*/", "");
        mediation.version = steps.step(() -> respondent.post("/api/invitations/" + secret + "/accept", Map.of())).get("version").asLong();
        var term = Map.of("obligor", obligor, "kind", "PAYMENT", "amount", "30000", "due", LocalDate.now().plusMonths(2).toString(), "how", "银行转账");
        mediation.act(court.mediator(), "propose", Map.of("terms", List.of(term)));
        mediation.act(court.mediator(), "finalise", Map.of());
        mediation.act(claimant, "sign", Map.of("method", "TYPED", "mark", MARK));
        mediation.act(respondent, "sign", Map.of("method", "TYPED", "mark", respondentName));
        mediation.act(court.mediator(), "countersign", Map.of("method", "TYPED", "mark", "调解员", "seal", true));
        mediation.act(claimant, "seek-confirmation", Map.of());
        mediation.act(respondent, "seek-confirmation", Map.of());

        var confirmation = follow(mediation, claimant, "confirmation", steps);
        var sides = new ArrayList<UUID>();
        for (var party : confirmation.see(court.filingJudge()).get("parties")) sides.add(UUID.fromString(party.get("id").asString()));
        confirmation.act(court.filingJudge(), "accept", Map.of());
        confirmation.act(court.filingJudge(), "assign", Map.of("judge", court.judgeId()));
        confirmation.act(court.judge(), "record-inquiry",
                Map.of("mode", "ONLINE", "on", LocalDate.now().minusDays(1).toString(), "present", sides, "record", "双方均认可协议系自愿达成。".repeat(4)));
        confirmation.act(court.judge(), "draft-ruling", Map.of("decision", "CONFIRM", "reasons", "协议内容不违反法律规定，系双方自愿达成。".repeat(4)));
        confirmation.act(court.head(), "approve", Map.of());
        confirmation.act(court.judge(), "issue-ruling", Map.of());
    }

    private void filed(Court court, Lifecycle.Steps steps) throws Exception {
        var mediation = new Open(handIn(court, steps), steps);
        mediation.act(court.clerk(), "appoint", Map.of("mediator", court.mediatorId()));
        mediation.act(court.mediator(), "accept", Map.of());
        mediation.act(court.mediator(), "end", Map.of("ground", "TOO_FAR_APART", "note", "双方对数额分歧较大。"));
        mediation.act(claimant, "turn-to-filing", Map.of());
        var filing = follow(mediation, claimant, "filing", steps);
        var marks = new ArrayList<Map<String, Object>>();
        for (var item : filing.see(court.filingJudge()).get("particulars").get("checklist")) {
            marks.add(Map.of("id", item.get("id").asString(), "status", "SATISFIED", "files", List.of(), "note", ""));
        }
        filing.act(court.filingJudge(), "check-materials", Map.of("marks", marks, "simple", true, "agreedSmallClaims", false, "features", List.of()));
        filing.act(court.filingJudge(), "accept", Map.of("procedure", "SUMMARY"));
    }

    /** A draft begun, filled in and handed in. */
    private String handIn(Court court, Lifecycle.Steps steps) throws Exception {
        var draft = steps.step(() -> claimant.post("/api/drafts", Map.of("kind", "mediation", "onBehalf", false)));
        var path = "/api/drafts/" + draft.get("id").asString();
        var content = Map.of(
                "story", STORY, "cause", "民间借贷纠纷", "elements", Map.of("principal", "30000"), "claims", "归还借款三万元", "amount", "30000",
                "parties", List.of(
                        Map.of("key", "a", "role", "CLAIMANT", "kind", "NATURAL", "name", claimantName, "self", true, "electronicService", true),
                        Map.of("key", "b", "role", "RESPONDENT", "kind", "NATURAL", "name", respondentName, "self", false, "electronicService", true)),
                "files", List.of(), "way", "PEOPLE", "court", court.code());
        steps.step(() -> claimant.put(path, draft.get("revision").asLong(), Map.of("kind", "mediation", "step", "check", "content", content)));
        return steps.step(() -> claimant.post(path + "/submit", Map.of())).get("caseId").asString();
    }

    private static Open follow(Open origin, Person who, String procedure, Lifecycle.Steps steps) throws Exception {
        for (var linked : origin.see(who).get("lineage")) {
            if (linked.get("procedure").asString().equals(procedure) && !linked.get("id").asString().equals(origin.id)) {
                return new Open(linked.get("id").asString(), steps);
            }
        }
        throw new IllegalStateException("no " + procedure + " followed");
    }

    private static String party(JsonNode seen, String name) {
        for (var party : seen.get("parties")) if (party.get("name").asString().equals(name)) return party.get("id").asString();
        throw new IllegalStateException("no party " + name);
    }

    /** A case as the people at it have last seen it. */
    private static final class Open {

        private final String id;
        private final Lifecycle.Steps steps;
        private long version = 1;

        Open(String id, Lifecycle.Steps steps) {
            this.id = id;
            this.steps = steps;
        }

        JsonNode see(Person who) throws Exception {
            var seen = steps.step(() -> who.get("/api/cases/" + id));
            version = seen.get("version").asLong();
            return seen;
        }

        void act(Person who, String act, Object body) throws Exception {
            version = steps.step(() -> who.act(id, version, act, body)).get("version").asLong();
        }
    }
}
