package org.fengqiao.cases.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.pipeline.Capacities;
import org.fengqiao.cases.store.CaseReader;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Actor;
import org.fengqiao.service.ElectronicServiceAnswered;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A side says whether it agrees to be served electronically (民事诉讼法第90条), for itself or through its agent; to everybody else the case is not found. */
@RestController
class ElectronicServiceController {

    private final CaseReader reader;
    private final Capacities capacities;
    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    ElectronicServiceController(CaseReader reader, Capacities capacities, JdbcClient database, JsonMapper json, InstantSource clock) {
        this.reader = reader;
        this.capacities = capacities;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    record Answer(
            @NotNull(message = "请选择为哪一位当事人回答") UUID party,
            @NotNull(message = "请选择同意或者不同意") Boolean agreed) {}

    /** Holds in every case of the dispute for whatever is not served yet; the same answer again changes nothing. */
    @PutMapping("/api/cases/{id}/electronic-service")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void answer(@PathVariable UUID id, @Valid @RequestBody Answer answer) {
        var found = reader.find(id, CurrentViewer.require().person(), null);
        var stored = found.stored();
        if (stored == null) {
            throw new CaseProblem.NotFound();
        }
        var speaker = capacities.of(stored, found.mine()).stream()
                .filter(a -> answer.party().equals(a.forParty()))
                .findFirst()
                .orElseThrow(CaseProblem.NotFound::new);
        record(stored, answer, speaker);
    }

    private void record(StoredCase stored, Answer answer, Actor speaker) {
        var at = clock.instant();
        var recorded = database.sql("""
                        with was as (select id, electronic_service from party where id = :party for update),
                             now_is as (update party p set electronic_service = :agreed from was
                                        where p.id = was.id and was.electronic_service is distinct from :agreed)
                        insert into electronic_service_answer (party_id, agreed, former, by_id, by_name, at)
                        select id, :agreed, electronic_service, :by, :name, :at from was where electronic_service is distinct from :agreed
                        returning id""")
                .param("party", answer.party()).param("agreed", answer.agreed()).param("by", speaker.person()).param("name", speaker.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        recorded.ifPresent(number -> database.sql(Outbox.INSERT)
                .params(Outbox.values(
                        ElectronicServiceAnswered.KIND, ElectronicServiceAnswered.KIND + "/" + number, stored.court(),
                        json.writeValueAsString(new ElectronicServiceAnswered(stored.id(), answer.party(), answer.agreed(), at)), at))
                .update());
    }
}
