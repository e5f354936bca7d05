package org.fengqiao.roster.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.api.Page;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.law.cause.Cause;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.procedure.Office;
import org.fengqiao.roster.store.Entries;
import org.fengqiao.roster.store.Entry;
import org.fengqiao.roster.store.EntryFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mediators to choose from in forms: only those on the register, who fit the cause first, then by how little they have in hand. */
@RestController
class MediatorPickController {

    private final Entries entries;

    MediatorPickController(Entries entries) {
        this.entries = entries;
    }

    /**
     * A mediator to choose.
     *
     * @param open mediations in hand
     * @param fits the speciality that fits the cause; null where none does or no cause was named
     */
    record MediatorChoice(
            UUID id, String name, @Nullable String organisation, List<String> specialities, int open, @Nullable String fits) {}

    @GetMapping(path = "/api/pick/mediators", produces = "application/json")
    @Transactional(readOnly = true)
    public List<MediatorChoice> mediators(
            @RequestParam String court, @RequestParam @Nullable String q, @RequestParam @Nullable String cause,
            @RequestParam(defaultValue = "false") boolean own) {
        var viewer = CurrentViewer.require();
        var mine = viewer.offices().stream().filter(held -> held.office() == Office.PARTNER).map(OfficeHeld::organisation).toList();
        var path = path(cause);
        return entries.page(EntryFilter.activeAt(court, q), new Page.Request(0, Page.MOST)).items().stream()
                .filter(e -> !own || mine.contains(e.organisation()))
                .map(e -> choice(e, path))
                .sorted(Comparator.comparing(c -> c.fits() == null))
                .toList();
    }

    private static MediatorChoice choice(Entry e, List<String> path) {
        var fits = e.specialities().stream().filter(s -> path.stream().anyMatch(p -> p.contains(s))).findFirst().orElse(null);
        return new MediatorChoice(e.person(), e.name(), e.organisationName(), e.specialities(), e.inHand(), fits);
    }

    /** The cause and all above it, by name. */
    private static List<String> path(@Nullable String name) {
        var cause = name == null || name.isEmpty() ? null : Causes.find(name);
        return cause == null ? Stream.ofNullable(name).filter(n -> !n.isEmpty()).toList() : Causes.path(cause).stream().map(Cause::name).toList();
    }
}
