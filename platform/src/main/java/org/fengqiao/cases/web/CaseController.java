package org.fengqiao.cases.web;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.cases.CaseProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as the screens see them, the same for every procedure. */
@RestController
@RequestMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseController {

    private final CaseLists lists;
    private final CaseViews views;
    private final Timelines timelines;
    private final InstantSource clock;

    CaseController(CaseLists lists, CaseViews views, Timelines timelines, InstantSource clock) {
        this.lists = lists;
        this.views = views;
        this.timelines = timelines;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page<CaseRow> list(
            @ModelAttribute CaseFilter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return lists.find(filter, new Page.Request(page, size), clock.instant());
    }

    @GetMapping("/counts")
    @Transactional(readOnly = true)
    public CaseLists.Counts counts(@ModelAttribute CaseFilter filter) {
        return lists.counts(filter, clock.instant());
    }

    @GetMapping("/{id}")
    @Transactional
    public ResponseEntity<CaseView> one(@PathVariable UUID id) {
        var view = views.of(id, clock.instant());
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    @GetMapping("/{id}/timeline")
    public List<TimelineEntry> timeline(@PathVariable UUID id) {
        var entries = timelines.since(id, 0);
        if (entries.isEmpty()) {
            throw new CaseProblem.NotFound();
        }
        return entries;
    }
}
