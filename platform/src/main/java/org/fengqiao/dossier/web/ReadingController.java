package org.fengqiao.dossier.web;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.api.Page;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.store.FileStore;
import org.fengqiao.dossier.store.FileReadings;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has read a file; shown to those who handle the matter. */
@RestController
class ReadingController {

    private final FileStore files;
    private final FileReadings readings;
    private final People people;

    ReadingController(FileStore files, FileReadings readings, People people) {
        this.files = files;
        this.readings = readings;
        this.people = people;
    }

    /** @param office by which office an original was taken, as people call it */
    record ReadingView(UUID person, String name, String how, @Nullable Integer page, @Nullable String office, Instant at) {}

    @GetMapping("/api/files/{id}/readings")
    @Transactional(readOnly = true)
    public Page<ReadingView> readings(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        CurrentViewer.require();
        files.find(id).orElseThrow(DossierProblem::notFound);
        var request = new Page.Request(page, size);
        var rows = readings.of(id, request.page(), request.size());
        var names = people.names(rows.stream().map(FileReadings.Row::person).collect(Collectors.toSet()));
        var items = rows.stream()
                .map(r -> new ReadingView(r.person(), names.getOrDefault(r.person(), "系统"), r.how(), r.page(), r.office() == null ? null : Office.valueOf(r.office()).label(), r.at()))
                .toList();
        return Page.of(items, request, readings.count(id));
    }
}
