package org.fengqiao.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.fengqiao.Fengqiao;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/**
 * A node of its own process under load from eight people, until somebody kills it. Prints one line for every answer it has given:
 * {@code case version}. A line on its input makes it stop in good order.
 */
final class DoomedNode {

    private static final Viewer JUDGE = new Viewer(
            UUID.randomUUID(), "立案法官", List.of(new OfficeHeld(Office.FILING_JUDGE, "沪0118", null, Scope.COURT)), RealNameLevel.values()[0], false);
    private static final Viewer FARMER = new Viewer(UUID.randomUUID(), "农夫", List.of(), RealNameLevel.values()[0], false);

    private static final String LOAN = "民间借贷纠纷";
    private static final FilingRequest CLAIM =
            new FilingRequest("归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT);
    private static final String ALL_THERE = Checklists.of(LOAN).stream()
            .map(item -> "{\"id\":\"" + item.id() + "\",\"status\":\"SATISFIED\",\"files\":[],\"note\":\"\"}")
            .collect(Collectors.joining(",", "{\"marks\":[", "],\"simple\":true,\"agreedSmallClaims\":false,\"features\":[]}"));

    private volatile boolean stopping;
    private final Cases cases;

    private DoomedNode(Cases cases) {
        this.cases = cases;
    }

    /** Not a configuration that tests would find by scanning. */
    static class Boats {
        @Bean
        Ferry ferry() {
            return new Ferry();
        }
    }

    static void main(String[] args) throws Exception {
        try (var context = new SpringApplicationBuilder(Fengqiao.class, Boats.class).run(args);
                var people = Executors.newFixedThreadPool(8)) {
            var node = new DoomedNode(context.getBean(Cases.class));
            for (int i = 0; i < 8; i++) people.submit(node::work);
            System.in.read();
            node.stopping = true;
        }
    }

    private void work() {
        while (!stopping) {
            if (ThreadLocalRandom.current().nextBoolean()) {
                ferry(UUID.randomUUID());
            } else {
                file(UUID.randomUUID());
            }
        }
    }

    private void ferry(UUID id) {
        say(open(id, "ferry", new Ferry.Particulars(List.of()), "运输合同纠纷"));
        say(act(id, 1, "load", "{\"word\":\"粮食\"}"));
        if (ThreadLocalRandom.current().nextBoolean()) say(act(id, 2, "land", "{}"));
    }

    /** A claim is handed in, checked and accepted: with the acceptance it takes its number, its fee is charged and its clocks start. */
    private void file(UUID id) {
        say(open(id, FilingRequest.PROCEDURE, CLAIM.particulars(), LOAN));
        say(act(id, 1, "check-materials", ALL_THERE));
        say(act(id, 2, "accept", "{\"procedure\":\"SUMMARY\"}"));
    }

    private Receipt open(UUID id, String procedure, Object particulars, String cause) {
        var party = new NewDispute.NewParty(
                UUID.randomUUID(), Standing.CLAIMANT, Party.Kind.NATURAL, FARMER.name(), null, null, null, null, FARMER.person(), true);
        var dispute = new NewDispute(
                UUID.randomUUID(), "沪0118", "粮食要过河", "请送到家", null, cause, Map.of(), "WEB", List.of(party));
        var opening = new Opening(id, procedure, "沪0118", null, particulars, new HashMap<>());
        var actor = Actor.party(FARMER.person(), FARMER.name(), Standing.CLAIMANT, party.id());
        return CurrentViewer.as(FARMER, () -> cases.open(dispute, opening, actor, UUID.randomUUID(), "fault"));
    }

    private Receipt act(UUID id, long version, String act, String body) {
        return CurrentViewer.as(JUDGE, () -> cases.act(new ActRequest(id, act, version, UUID.randomUUID(), body, null, null, "fault", null)));
    }

    private static void say(Receipt receipt) {
        System.out.println("answered " + receipt.caseId() + " " + receipt.version());
    }
}
