package org.fengqiao.intake.web;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.courts.Courts;
import org.fengqiao.courts.OrganisationKind;
import org.fengqiao.courts.Organisations;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.WayOut;
import org.fengqiao.intake.elements.GuidedForms;
import org.fengqiao.intake.model.CauseSuggester;
import org.fengqiao.intake.model.Elsewhere;
import org.fengqiao.intake.model.LikelyPriority;
import org.fengqiao.intake.model.WayMenu;
import org.fengqiao.law.cause.Cause;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What helps somebody to tell: causes, questions, ways, and whether it has been told before. */
@RestController
@RequestMapping(path = "/api/intake", produces = "application/json")
class IntakeController {

    private static final int MOST = 20;
    private static final int GUESSES = 5;

    private final Organisations organisations;
    private final Courts courts;
    private final Duplicates duplicates;
    private final Places places;
    private final InstantSource clock;

    IntakeController(Organisations organisations, Courts courts, Duplicates duplicates, Places places, InstantSource clock) {
        this.organisations = organisations;
        this.courts = courts;
        this.duplicates = duplicates;
        this.places = places;
        this.clock = clock;
    }

    record CauseRow(String name, List<String> path, boolean hasForm) {}

    record Story(@Nullable String story) {}

    record Content(@Nullable DraftContent content) {
        DraftContent orEmpty() {
            return content == null ? DraftContent.EMPTY : content;
        }
    }

    record OrganisationRow(UUID id, String name, String court) {}

    record WayRow(
            WayOut way, String label, String plain, String time, String cost, List<WayMenu.CostLine> costLines, boolean recommended,
            List<OrganisationRow> organisations) {}

    @GetMapping("/causes")
    List<CauseRow> causes(@RequestParam(defaultValue = "") String q) {
        var found = q.isBlank() ? Causes.roots() : Causes.search(q, 2 * MOST);
        return found.stream().filter(c -> CauseTrack.of(c.name()) != CauseTrack.APPLICATION).limit(MOST).map(IntakeController::row).toList();
    }

    @PostMapping("/causes/suggest")
    List<CauseSuggester.Suggestion> suggest(@RequestBody Story story) {
        return CauseSuggester.suggest(story.story() == null ? "" : story.story(), GUESSES);
    }

    @GetMapping("/forms/{cause}")
    GuidedForms.GuidedForm form(@PathVariable String cause) {
        var found = Causes.find(cause);
        if (found == null) {
            throw Problem.notFound("这个案由");
        }
        return GuidedForms.form(found);
    }

    @PostMapping("/ways")
    @Transactional(readOnly = true)
    public List<WayRow> ways(@RequestBody Content body) {
        var court = places.courtFor(body.orEmpty(), CurrentViewer.require()).orElse(null);
        return WayMenu.of(body.orEmpty()).stream().map(o -> new WayRow(
                o.way(), o.label(), o.plain(), o.time(), o.cost(), o.costLines(), o.recommended(), who(o.way(), court))).toList();
    }

    /** Arbitration and notaries, where the cause allows. */
    @GetMapping("/elsewhere")
    List<Elsewhere.OtherWay> elsewhere(@RequestParam(defaultValue = "") String cause) {
        return Elsewhere.of(cause);
    }

    @PostMapping("/duplicates")
    List<Duplicates.Duplicate> duplicates(@RequestBody Content body) {
        return duplicates.of(body.orEmpty(), CurrentViewer.require());
    }

    /** What a teller may want to say of themselves, from what is written already. */
    @PostMapping("/priority")
    List<LikelyPriority.Likely> priority(@RequestBody Content body) {
        return LikelyPriority.of(body.orEmpty(), clock.instant().atZone(Moment.ZONE).toLocalDate());
    }

    private List<OrganisationRow> who(WayOut way, @Nullable String court) {
        if (way == WayOut.FILING) {
            return List.of();
        }
        return organisations.list(court, OrganisationKind.valueOf(way.name())).stream()
                .map(o -> new OrganisationRow(o.id(), o.name(), courts.nameOf(court == null ? o.courts().getFirst() : court)))
                .toList();
    }

    private static CauseRow row(Cause cause) {
        return new CauseRow(cause.name(), Causes.path(cause).stream().map(Cause::name).toList(), GuidedForms.has(cause));
    }
}
