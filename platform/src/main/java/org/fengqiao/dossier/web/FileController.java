package org.fengqiao.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.fengqiao.dossier.FileType;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Reading;
import org.fengqiao.dossier.inspection.FileName;
import org.fengqiao.dossier.preview.MarkedCopies;
import org.fengqiao.dossier.preview.Previews;
import org.fengqiao.dossier.store.FileStore;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Moment;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of cases and drafts: listed, shown page by page, downloaded, put in order. */
@RestController
@RequestMapping("/api")
class FileController {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Dossier dossier;
    private final FileStore files;
    private final Previews previews;
    private final MarkedCopies marked;
    private final CaseRecords cases;
    private final People people;
    private final InstantSource clock;

    FileController(Dossier dossier, FileStore files, Previews previews, MarkedCopies marked, CaseRecords cases, People people, InstantSource clock) {
        this.dossier = dossier;
        this.files = files;
        this.previews = previews;
        this.marked = marked;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    record Move(@NotNull(message = "请选择要移到哪里") Folder folder, int order) {}

    @GetMapping("/cases/{id}/files")
    @Transactional
    public List<FileView> ofCase(@PathVariable UUID id) {
        CurrentViewer.require();
        return views(files.ofDispute(cases.find(id).orElseThrow(DossierProblem::notFound).disputeId()));
    }

    @GetMapping("/drafts/{id}/files")
    @Transactional(readOnly = true)
    public List<FileView> ofDraft(@PathVariable UUID id) {
        CurrentViewer.require();
        return views(files.ofDraft(id));
    }

    /** As a copy with the reader's mark, unless it is the reader's own or sealed; {@code original} is for the staff of the court. */
    @GetMapping("/files/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean original) throws IOException {
        var viewer = CurrentViewer.require();
        var file = require(id);
        if (!Originals.isMarkedFor(viewer, file)) {
            return asItIs(file, viewer, new Reading.Download());
        }
        if (original) {
            var office = Originals.officeOf(viewer, file).orElseThrow(() -> new DossierProblem(
                    Kind.FORBIDDEN, "original-for-staff", "材料原件只提供给承办法院的工作人员", "您可以下载带水印的副本"));
            return asItIs(file, viewer, new Reading.Original(office));
        }
        var copy = marked.of(file, mark(viewer));
        dossier.recordReading(file, viewer.person(), new Reading.Download());
        return sent(FileName.tidy(file.name(), copy.type()), copy.type(), copy.size()).body(new InputStreamResource(copy.content()));
    }

    private ResponseEntity<InputStreamResource> asItIs(DossierFile file, Viewer viewer, Reading how) {
        dossier.recordReading(file, viewer.person(), how);
        return sent(file.name(), file.type(), file.size())
                .header("Digest", "sha-256=" + file.sha256())
                .body(new InputStreamResource(dossier.open(file)));
    }

    private static ResponseEntity.BodyBuilder sent(String name, FileType type, long size) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** How many pages can be shown. */
    record Pages(int pages) {}

    @GetMapping("/files/{id}/pages")
    Pages pages(@PathVariable UUID id) {
        CurrentViewer.require();
        return new Pages(previews.pages(require(id)));
    }

    @GetMapping(path = "/files/{id}/pages/{page}", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int page) {
        var viewer = CurrentViewer.require();
        var file = require(id);
        var picture = previews.page(file, page, mark(viewer));
        dossier.recordReading(file, viewer.person(), new Reading.Preview(page));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Content-Type-Options", "nosniff").body(picture);
    }

    @PutMapping("/files/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void move(@PathVariable UUID id, @Valid @RequestBody Move body) {
        CurrentViewer.require();
        var from = require(id).folder();
        var to = body.folder();
        if (from != to && (from.isOfCourt() || to.isOfCourt()) || !files.move(id, to, body.order())) {
            throw new DossierProblem(Kind.REFUSED, "not-movable", "这份材料不能移动", "卷宗由承办人整理；法律文书、送达材料和副卷里的材料不能移进移出，请另行上传");
        }
    }

    @DeleteMapping("/files/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void withdraw(@PathVariable UUID id) {
        if (!files.withdraw(id, CurrentViewer.require().person(), clock.instant())) {
            throw files.find(id).isPresent()
                    ? new DossierProblem(Kind.REFUSED, "part-of-dossier", "这份材料已进入卷宗，不能删除", "如交错了，请在案件里说明，并补交正确的材料")
                    : DossierProblem.notFound();
        }
    }

    private DossierFile require(UUID id) {
        return dossier.find(id).orElseThrow(DossierProblem::notFound);
    }

    private List<FileView> views(List<DossierFile> found) {
        var names = people.names(found.stream().map(DossierFile::by).collect(Collectors.toSet()));
        var viewer = CurrentViewer.require();
        return found.stream().map(file -> FileView.of(file, names, viewer)).toList();
    }

    private String mark(Viewer viewer) {
        return viewer.name() + " 阅 " + MINUTE.format(clock.instant().atZone(Moment.ZONE));
    }
}
