package org.fengqiao.roster.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.Viewer;
import org.fengqiao.roster.model.EntryStatus;
import org.fengqiao.roster.model.ReviewResult;
import org.fengqiao.roster.model.StatusGround;
import org.fengqiao.roster.store.Entries;
import org.fengqiao.roster.store.Entry;
import org.fengqiao.roster.store.EntryFilter;
import org.fengqiao.roster.store.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of invited mediators as officials read and keep it; a mediator reads the own entry. */
@RestController
@RequestMapping(path = "/api/mediators", produces = "application/json")
class RosterController {

    private final Keepers keepers;
    private final Entries entries;
    private final Records records;
    private final RosterDesk desk;
    private final People people;

    RosterController(Keepers keepers, Entries entries, Records records, RosterDesk desk, People people) {
        this.keepers = keepers;
        this.entries = entries;
        this.records = records;
        this.desk = desk;
        this.people = people;
    }

    record Named(String value, String label) {}

    record GroundRow(StatusGround value, String label, Set<EntryStatus> leadsTo) {}

    record Vocabulary(
            List<String> specialities, List<String> languages, List<Named> statuses, List<GroundRow> grounds, List<Named> results) {}

    /**
     * An entry with all that is kept beside it.
     *
     * @param phone only for those who keep the entry, and for the mediator
     * @param keeps whether the asker may change it
     */
    record EntryCard(
            Entry entry, @Nullable String groundLabel, @Nullable String phone, boolean keeps, List<Records.Training> trainings,
            List<Records.Review> reviews, List<Records.Change> changes) {}

    @GetMapping
    Page<Entry> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String speciality,
            @RequestParam @Nullable String language,
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String court,
            @RequestParam @Nullable EntryStatus status,
            @RequestParam @Nullable String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var filter = new EntryFilter(q, speciality, language, organisation, court, status, sort);
        return keepers.reading(() -> entries.page(filter, new Page.Request(page, size)));
    }

    @GetMapping("/vocabulary")
    Vocabulary vocabulary() {
        var words = keepers.reading(entries::words);
        return new Vocabulary(
                words.specialities(), words.languages(),
                Arrays.stream(EntryStatus.values()).map(s -> new Named(s.name(), s.label())).toList(),
                Arrays.stream(StatusGround.values()).map(g -> new GroundRow(g, g.label(), g.leadsTo())).toList(),
                Arrays.stream(ReviewResult.values()).map(r -> new Named(r.name(), r.label())).toList());
    }

    @GetMapping("/growth")
    List<Entries.Growth> growth() {
        return keepers.reading(entries::growth);
    }

    @GetMapping("/{id}")
    EntryCard read(@PathVariable UUID id) {
        var viewer = CurrentViewer.require();
        if (!viewer.person().equals(id)) {
            Keepers.requireReader(viewer);
        }
        return card(viewer, id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EntryCard enter(@Valid @RequestBody RosterWishes.NewEntry wish) {
        return card(CurrentViewer.require(), desk.enter(wish));
    }

    @PutMapping("/{id}")
    EntryCard amend(@PathVariable UUID id, @Valid @RequestBody RosterWishes.Amendment wish) {
        desk.amend(id, wish);
        return card(CurrentViewer.require(), id);
    }

    @PostMapping("/{id}/status")
    EntryCard stand(@PathVariable UUID id, @Valid @RequestBody RosterWishes.StatusWish wish) {
        desk.stand(id, wish);
        return card(CurrentViewer.require(), id);
    }

    @PostMapping("/{id}/trainings")
    EntryCard train(@PathVariable UUID id, @Valid @RequestBody RosterWishes.TrainingWish wish) {
        desk.train(id, wish);
        return card(CurrentViewer.require(), id);
    }

    @PostMapping("/{id}/reviews")
    EntryCard review(@PathVariable UUID id, @Valid @RequestBody RosterWishes.ReviewWish wish) {
        desk.review(id, wish);
        return card(CurrentViewer.require(), id);
    }

    /** The card of an entry as this viewer may see it; the asker's office has been weighed before. */
    private EntryCard card(Viewer viewer, UUID id) {
        return keepers.asSystem(() -> {
            var entry = entries.find(id).orElseThrow(() -> Problem.notFound("这位调解员"));
            var ground = entry.ground();
            var keeps = Keepers.keeps(viewer, entry);
            var phone = keeps || viewer.person().equals(id) ? people.find(id).map(Person::phone).orElse(null) : null;
            return new EntryCard(
                    entry, ground == null ? null : ground.label(), phone, keeps, records.trainings(id), records.reviews(id),
                    records.changes(id));
        });
    }
}
