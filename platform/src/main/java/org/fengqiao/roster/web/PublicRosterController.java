package org.fengqiao.roster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.roster.model.EntryStatus;
import org.fengqiao.roster.store.Entries;
import org.fengqiao.roster.store.Entry;
import org.fengqiao.roster.store.EntryFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The active register for everybody: no phone, no workload, nobody who is suspended or removed. */
@RestController
class PublicRosterController {

    private final Entries entries;

    PublicRosterController(Entries entries) {
        this.entries = entries;
    }

    /** What the public is told of a mediator. */
    record PublicEntry(
            UUID id, String name, @Nullable String organisation, List<String> courts, List<String> specialities,
            List<String> languages, LocalDate since, String introduction) {}

    @GetMapping(path = "/api/courts/mediators", produces = "application/json")
    @Transactional(readOnly = true)
    public Page<PublicEntry> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String court,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var found = entries.page(new EntryFilter(q, null, null, null, court, EntryStatus.ACTIVE, null), new Page.Request(page, size));
        return new Page<>(found.items().stream().map(PublicRosterController::told).toList(), found.page(), found.size(), found.total(), found.hasMore());
    }

    private static PublicEntry told(Entry e) {
        return new PublicEntry(
                e.person(), e.name(), e.organisationName(), e.courts(), e.specialities(), e.languages(), e.since(), e.introduction());
    }
}
