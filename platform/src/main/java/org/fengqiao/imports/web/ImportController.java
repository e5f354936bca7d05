package org.fengqiao.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.api.Problem;
import org.fengqiao.courts.Court;
import org.fengqiao.courts.Courts;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.Viewer;
import org.fengqiao.imports.Imports;
import org.fengqiao.imports.files.Lines;
import org.fengqiao.imports.files.Prepared;
import org.fengqiao.imports.files.UnreadableFile;
import org.fengqiao.imports.store.Jobs;
import org.fengqiao.intake.CauseGuess;
import org.fengqiao.intake.Intake;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Bulk intake over the API: hand a file in, look at it, have it registered, choose the causes it left open. */
@RestController
@RequestMapping(path = "/api", produces = "application/json")
class ImportController {

    private static final int SHOWN = 1000;
    private static final int SAMPLES = 5;
    private static final List<Office> MAY = List.of(
            Office.INTAKE_CLERK, Office.MEDIATION_CLERK, Office.FILING_CLERK, Office.HOTLINE_OPERATOR, Office.PARTNER, Office.OPERATOR);

    private final Imports imports;
    private final Jobs jobs;
    private final Courts courts;
    private final Intake intake;

    ImportController(Imports imports, Jobs jobs, Courts courts, Intake intake) {
        this.imports = imports;
        this.jobs = jobs;
        this.courts = courts;
        this.intake = intake;
    }

    record Begun(UUID id) {}

    record ImportState(
            UUID id, String name, String state, @Nullable String failure, int done, int total, int opened, int waiting, int duplicates, int refused,
            List<Prepared.Sample> first, List<Jobs.Kept> bad) {}

    record Chosen(@NotBlank String cause) {}

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun begin(@RequestParam(required = false) @Nullable MultipartFile file, @RequestParam @Nullable String court) {
        var viewer = CurrentViewer.require();
        var office = office(viewer);
        if (file == null) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "imports/no-file", "没有收到文件", "请选一个 .xlsx、.csv 或 .jsonl 文件再上传");
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var lines = Lines.forFile(name);
        if (lines == null) {
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "imports/format", "不支持这种文件", "请用 .xlsx、.csv 或 .jsonl 文件");
        }
        try (var in = file.getInputStream()) {
            return new Begun(imports.begin(name, lines, in, courtOf(court, viewer), office));
        } catch (UnreadableFile e) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "imports/unreadable", "文件读不了", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "imports/unreadable", "文件读不了", "文件损坏，或者内容和扩展名不符")
                    .instead("请用表格软件重新另存后再上传");
        }
    }

    @GetMapping("/imports")
    @Transactional(readOnly = true)
    public Page<ImportState> list() {
        office(CurrentViewer.require());
        var latest = jobs.latest(50).stream().map(j -> state(j, 20)).toList();
        return Page.of(latest, new Page.Request(0, 50), latest.size());
    }

    @GetMapping("/imports/{id}")
    @Transactional(readOnly = true)
    public ImportState one(@PathVariable UUID id) {
        return state(job(id), SHOWN);
    }

    /** The lines that wait for a person to choose their cause. */
    @GetMapping("/imports/{id}/causes")
    @Transactional(readOnly = true)
    public List<Waiting> causes(@PathVariable UUID id) {
        return jobs.kept(job(id).id(), "CAUSE", SHOWN).stream()
                .map(k -> new Waiting(k.line(), k.reason(), k.raw(), intake.guessCauses(k.raw(), 3)))
                .toList();
    }

    record Waiting(int line, @Nullable String reason, String raw, List<CauseGuess> suggestions) {}

    @PostMapping("/imports/{id}/causes/{line}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable UUID id, @PathVariable int line, @Valid @RequestBody Chosen chosen) {
        if (Causes.find(chosen.cause()) == null || CauseTrack.of(chosen.cause()) == CauseTrack.APPLICATION) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "imports/cause", "没有这个案由，或者它是申请事项，不按纠纷办理", "请从现行案由目录里另选一个");
        }
        if (!imports.choose(begun(id), line, chosen.cause())) {
            throw Problem.notFound("这一行");
        }
    }

    /** The lines left out because they tell again what was registered or stands before them. */
    @GetMapping("/imports/{id}/duplicates")
    @Transactional(readOnly = true)
    public List<Jobs.Kept> duplicates(@PathVariable UUID id) {
        return jobs.kept(job(id).id(), "DUPLICATE", SHOWN);
    }

    /** Registers a line that was left out so. */
    @PostMapping("/imports/{id}/duplicates/{line}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeIn(@PathVariable UUID id, @PathVariable int line) {
        if (!imports.takeIn(begun(id), line)) {
            throw Problem.notFound("这一行");
        }
    }

    @PostMapping("/imports/{id}/start")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void start(@PathVariable UUID id) {
        if (!imports.start(job(id))) {
            throw new Problem(HttpStatus.CONFLICT, "imports/begun", "这个文件已经开始导入，或者已经结束", "请刷新页面查看进度");
        }
    }

    @PostMapping("/imports/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id) {
        if (!imports.cancel(job(id))) {
            throw new Problem(HttpStatus.CONFLICT, "imports/ended", "这次导入已经结束", "请刷新页面查看结果");
        }
    }

    private ImportState state(Jobs.Job j, int shown) {
        var p = jobs.progress(j.id());
        var first = j.state().equals("READY") ? jobs.first(j.id(), SAMPLES).stream().map(r -> Prepared.sample(r.line(), r.fields())).toList() : List.<Prepared.Sample>of();
        return new ImportState(
                j.id(), j.name(), j.state(), j.failure(), p.done(), p.total(), p.opened(), p.waiting(), p.duplicates(), p.bad(), first,
                jobs.kept(j.id(), "BAD", shown));
    }

    /** A job of which something may be registered. */
    private Jobs.Job begun(UUID id) {
        var job = job(id);
        if (job.state().equals("READING") || job.state().equals("READY")) {
            throw new Problem(HttpStatus.CONFLICT, "imports/not-begun", "这个文件还没有开始导入", "请先核对，再按“开始导入”");
        }
        return job;
    }

    private Jobs.Job job(UUID id) {
        CurrentViewer.require();
        return imports.find(id).orElseThrow(() -> Problem.notFound("这次导入"));
    }

    private String courtOf(@Nullable String asked, Viewer viewer) {
        return Optional.ofNullable(asked)
                .or(() -> viewer.offices().stream().map(OfficeHeld::court).findFirst())
                .flatMap(courts::find)
                .filter(Court::alliance)
                .or(() -> courts.inAlliance().stream().findFirst())
                .map(Court::code)
                .orElseThrow(() -> Problem.notFound("这个法院"));
    }

    private static Office office(Viewer viewer) {
        return viewer.offices().stream().map(OfficeHeld::office).filter(MAY::contains).findFirst().orElseThrow(() -> new OfficeRequired(Office.INTAKE_CLERK));
    }
}
