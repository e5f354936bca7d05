package org.fengqiao.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.model.DraftCheck;
import org.fengqiao.intake.store.Draft;
import org.fengqiao.intake.store.Drafts;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts: begun on one device, finished on another, not a letter lost. */
@RestController
@RequestMapping(path = "/api/drafts", produces = "application/json")
class DraftController {

    private static final int MOST_OPEN = 100;
    private static final int LONGEST_ANSWERS = 50_000;

    private final Drafts drafts;
    private final Submission submission;
    private final Places places;
    private final Helpers helpers;
    private final InstantSource clock;

    DraftController(Drafts drafts, Submission submission, Places places, Helpers helpers, InstantSource clock) {
        this.drafts = drafts;
        this.submission = submission;
        this.places = places;
        this.helpers = helpers;
        this.clock = clock;
    }

    record Begin(@Nullable String kind, @Nullable Boolean onBehalf) {}

    record Save(@Nullable String kind, @Nullable @Size(max = 60) String step, @Nullable @Valid DraftContent content) {}

    record DraftView(
            UUID id, String kind, boolean onBehalf, int revision, Instant updatedAt, @Nullable String step, DraftContent content,
            List<DraftCheck.Flaw> problems) {}

    @GetMapping
    @Transactional(readOnly = true)
    public List<DraftView> list() {
        CurrentViewer.require();
        return drafts.open().stream().map(this::view).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public DraftView begin(@RequestBody Begin begin) {
        var viewer = CurrentViewer.require();
        var draft = new Draft(
                UUID.randomUUID(), kind(begin.kind()), Boolean.TRUE.equals(begin.onBehalf()), 1, null, DraftContent.EMPTY, clock.instant(), false);
        if (drafts.count() >= MOST_OPEN) {
            throw new Problem(HttpStatus.CONFLICT, "intake/too-many-drafts", "没有提交的草稿太多", "您有 " + MOST_OPEN + " 份草稿还没有提交")
                    .instead("请先提交或者丢弃其中一些，再写新的");
        }
        drafts.begin(draft, viewer.person());
        return view(draft);
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    public ResponseEntity<DraftView> one(@PathVariable UUID id) {
        return tagged(view(open(id)));
    }

    @PutMapping("/{id}")
    @Transactional
    public ResponseEntity<DraftView> save(
            @PathVariable UUID id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody Save save) {
        var before = open(id);
        var content = save.content() == null ? before.content() : save.content();
        if (content.elements().toString().length() > LONGEST_ANSWERS) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "common/invalid", "请检查填写的内容", "写得太长了，请写重要的；细节可以作为材料上传")
                    .flaws(List.of(new Problem.Flaw("/content/elements", "写得太长了，请写重要的；细节可以作为材料上传")));
        }
        if (!drafts.save(id, revision(seen), save.kind() == null ? before.kind() : kind(save.kind()), save.step(), content, clock.instant())) {
            throw stale("这份草稿在别处改过了，没有覆盖");
        }
        return tagged(view(open(id)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void discard(@PathVariable UUID id) {
        drafts.discard(open(id).id());
    }

    /** @param seen the revision that was read through; handed in only if it is still the newest */
    @PostMapping("/{id}/submit")
    @Transactional
    public Submission.Submitted submit(
            @PathVariable UUID id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        var viewer = CurrentViewer.require();
        var draft = drafts.find(id).orElseThrow(() -> Problem.notFound("这份草稿"));
        if (seen != null && !draft.submitted() && revision(seen) != draft.revision()) {
            throw stale("这份草稿在别处改过了，没有提交");
        }
        var court = places.courtFor(draft.content(), viewer);
        var flaws = flaws(draft, court, viewer);
        if (!flaws.isEmpty() && !draft.submitted()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "intake/incomplete", "还差一点就能提交", "还有 " + flaws.size() + " 处要填写或改正")
                    .flaws(flaws.stream().map(f -> new Problem.Flaw(f.pointer(), f.detail())).toList());
        }
        var decides = court.orElseThrow();
        return submission.submit(draft.decidedBy(decides), places.handedInAt(draft.content(), decides, viewer));
    }

    private Draft open(UUID id) {
        CurrentViewer.require();
        return drafts.find(id).filter(d -> !d.submitted()).orElseThrow(() -> Problem.notFound("这份草稿"));
    }

    private DraftView view(Draft d) {
        var viewer = CurrentViewer.require();
        var problems = flaws(d, places.courtFor(d.content(), viewer), viewer);
        return new DraftView(d.id(), d.kind(), d.onBehalf(), d.revision(), d.updatedAt(), d.step(), d.content(), problems);
    }

    private List<DraftCheck.Flaw> flaws(Draft draft, Optional<String> court, Viewer viewer) {
        return Stream.concat(DraftCheck.of(draft.content(), court, LocalDate.ofInstant(clock.instant(), Moment.ZONE)).stream(), helpers.flaws(draft, viewer).stream()).toList();
    }

    private static ResponseEntity<DraftView> tagged(DraftView view) {
        return ResponseEntity.ok().eTag("\"" + view.revision() + "\"").body(view);
    }

    private static String kind(@Nullable String kind) {
        return "filing".equals(kind) ? "filing" : "mediation";
    }

    private static Problem stale(String detail) {
        return new Problem(HttpStatus.PRECONDITION_FAILED, "intake/stale", "另一台设备上有更新的内容", detail).instead("请选用哪一份，再继续填写");
    }

    private static int revision(@Nullable String seen) {
        try {
            return Integer.parseInt(seen == null ? "" : seen.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new Problem(HttpStatus.PRECONDITION_REQUIRED, "intake/no-revision", "缺少草稿版本", "请求头 If-Match 要带您看到的草稿版本");
        }
    }
}
