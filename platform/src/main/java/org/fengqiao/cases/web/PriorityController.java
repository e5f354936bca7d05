package org.fengqiao.cases.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.cases.store.Visits;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Priorities;
import org.fengqiao.cases.PriorityGroup;
import org.fengqiao.cases.pipeline.Capacities;
import org.fengqiao.cases.store.CaseReader;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who a case should not keep waiting, for those who handle it; its sides are answered as if there were none. */
@RestController
@RequestMapping(path = "/api/cases/{id}/priority", produces = MediaType.APPLICATION_JSON_VALUE)
class PriorityController {

    private final CaseReader reader;
    private final Visits visits;
    private final Capacities capacities;
    private final Priorities priorities;
    private final InstantSource clock;

    PriorityController(CaseReader reader, Visits visits, Capacities capacities, Priorities priorities, InstantSource clock) {
        this.reader = reader;
        this.visits = visits;
        this.capacities = capacities;
        this.priorities = priorities;
        this.clock = clock;
    }

    record Group(PriorityGroup value, String label) {

        static Group of(PriorityGroup group) {
            return new Group(group, group.label());
        }
    }

    /** @param choices all there are */
    record Priority(List<Group> choices, List<Priorities.Mark> marks) {}

    record Correction(
            @NotNull(message = "请选择，没有的留空") List<PriorityGroup> groups,
            @NotBlank(message = "请写明更正的理由") @Size(max = 200, message = "理由不超过 200 字") String reason) {}

    @GetMapping
    @Transactional
    public Priority read(@PathVariable UUID id) {
        var stored = handled(id).on();
        return new Priority(Stream.of(PriorityGroup.values()).map(Group::of).toList(), priorities.marks(stored.disputeId()));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void correct(@PathVariable UUID id, @Valid @RequestBody Correction correction) {
        var handled = handled(id);
        priorities.correct(handled.on().disputeId(), correction.groups(), correction.reason().strip(), handled.by(), clock.instant());
    }

    private record Handled(StoredCase on, Actor by) {}

    /** The case and the capacity in which the asker handles it; not found for its sides and for those who only look. */
    private Handled handled(UUID id) {
        var found = reader.find(id, CurrentViewer.require().person(), null);
        var stored = found.stored();
        if (stored == null) {
            throw new CaseProblem.NotFound();
        }
        var actors = capacities.of(stored, found.mine());
        if (actors.isEmpty() || actors.stream().anyMatch(PriorityController::isSideOrReader)) {
            throw new CaseProblem.NotFound();
        }
        visits.note(stored.id(), stored.court());
        return new Handled(stored, actors.getFirst());
    }

    private static boolean isSideOrReader(Actor actor) {
        return actor.capacity() instanceof Standing standing && (standing.isParty() || standing == Standing.EMERGENCY_READER);
    }
}
