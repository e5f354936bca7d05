package org.fengqiao.intake.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.Cases;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.intake.store.TellingsFor;
import org.fengqiao.intake.store.ToldFor;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What helpers have told in somebody's name: only their own word puts them behind it, and lets the helper act. */
@RestController
@RequestMapping(path = "/api/told-for-me", produces = "application/json")
class ToldForController {

    private final TellingsFor tellings;
    private final ToldForYou told;
    private final Helpers helpers;
    private final People people;
    private final Cases cases;
    private final JsonMapper json;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    ToldForController(
            TellingsFor tellings, ToldForYou told, Helpers helpers, People people, Cases cases, JsonMapper json, InstantSource clock,
            PlatformTransactionManager transactions) {
        this.tellings = tellings;
        this.told = told;
        this.helpers = helpers;
        this.people = people;
        this.cases = cases;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Row(UUID id, String title, String helper, String relation, Instant at) {}

    record Word(boolean mine) {}

    @GetMapping
    List<Row> waiting() {
        var viewer = CurrentViewer.require().person();
        return CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> tellings.waitingFor(person(viewer)).stream()
                .map(t -> new Row(t.id(), cases.see(t.caseId()).title(), t.helperName(), t.relation(), t.at()))
                .toList())));
    }

    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID id, @RequestBody Word word) {
        var viewer = CurrentViewer.require().person();
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            var telling = tellings.waitingFor(person(viewer), id).orElseThrow(() -> Problem.notFound("这件等您确认的纠纷"));
            tellings.answer(id, word.mine(), clock.instant());
            if (word.mine()) {
                join(telling, viewer);
                helpers.allow(telling.id(), viewer, telling.helper(), telling.relation(), telling.dispute(), telling.paper(), viewer);
            } else {
                told.denied(telling, cases.see(telling.caseId()));
            }
        }));
    }

    private void join(ToldFor telling, UUID person) {
        var seen = cases.see(telling.caseId());
        var body = json.writeValueAsString(Map.of("party", telling.party(), "person", person));
        cases.act(new ActRequest(seen.id(), "join", seen.version(), telling.id(), body, null, null, String.valueOf(MDC.get("requestId")), null));
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow(() -> Problem.notFound("这个人"));
    }
}
