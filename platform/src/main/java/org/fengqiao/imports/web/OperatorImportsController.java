package org.fengqiao.imports.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.api.Page;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.People;
import org.fengqiao.imports.store.OthersJobs;
import org.fengqiao.procedure.Office;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operators see what is brought in at their courts, by whom and how far it is; what the lines say is for whoever handed them in. */
@RestController
@RequestMapping(path = "/api/operator/imports", produces = "application/json")
class OperatorImportsController {

    private static final String EVERY_COURT = "*";

    private final OthersJobs jobs;
    private final People people;

    OperatorImportsController(OthersJobs jobs, People people) {
        this.jobs = jobs;
        this.people = people;
    }

    /** @param mine whether the one who asks handed it in */
    record Listed(
            UUID id, String name, String by, boolean mine, String court, String state, Instant createdAt, int total, int opened, int waiting, int duplicates, int refused) {}

    @GetMapping
    Page<Listed> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var viewer = CurrentViewer.require();
        viewer.require(Office.OPERATOR);
        var courts = viewer.offices().stream().filter(held -> held.office() == Office.OPERATOR).map(OfficeHeld::court).collect(Collectors.toSet());
        var found = jobs.at(courts, courts.contains(EVERY_COURT), new Page.Request(page, size));
        var names = people.names(found.items().stream().map(OthersJobs.Listed::by).collect(Collectors.toSet()));
        List<Listed> items = found.items().stream().map(job -> listed(job, names.getOrDefault(job.by(), ""), viewer.person())).toList();
        return new Page<>(items, found.page(), found.size(), found.total(), found.hasMore());
    }

    private static Listed listed(OthersJobs.Listed j, String by, UUID me) {
        return new Listed(j.id(), j.name(), by, j.by().equals(me), j.court(), j.state(), j.createdAt(), j.total(), j.opened(), j.waiting(), j.duplicates(), j.refused());
    }
}
