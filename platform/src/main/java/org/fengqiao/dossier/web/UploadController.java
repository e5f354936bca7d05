package org.fengqiao.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Placement;
import org.fengqiao.dossier.store.FileStore;
import org.fengqiao.dossier.upload.ChunkedUploads;
import org.fengqiao.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Uploading in pieces: begin, send, ask what is there, complete. */
@RestController
@RequestMapping("/api/uploads")
class UploadController {

    private final ChunkedUploads uploads;
    private final CaseRecords cases;
    private final FileStore files;
    private final TransactionTemplate transaction;

    UploadController(ChunkedUploads uploads, CaseRecords cases, FileStore files, PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.cases = cases;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Begin(@NotBlank(message = "请给出文件名") @Size(max = 255, message = "文件名太长，请改短一些再上传") String name, long size, @Nullable String sha256) {}

    record Begun(UUID id, int chunkSize, int chunks, List<Integer> received, @Nullable UUID fileId) {}

    record Complete(@Nullable UUID draftId, @Nullable UUID caseId, @Nullable Folder folder) {}

    record Completed(UUID fileId, String name, String type, int pages, long size, String sha256, String sm3, String scan) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@Valid @RequestBody Begin body) {
        return begun(uploads.begin(body.name(), body.size(), body.sha256(), CurrentViewer.require().person()));
    }

    @GetMapping("/{id}")
    Begun progress(@PathVariable UUID id) {
        CurrentViewer.require();
        return begun(uploads.progress(id));
    }

    @PutMapping("/{id}/chunks/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@PathVariable UUID id, @PathVariable int number, InputStream body) throws IOException {
        CurrentViewer.require();
        uploads.receive(id, number, body);
    }

    @PostMapping("/{id}/complete")
    Completed complete(@PathVariable UUID id, @RequestBody Complete body) {
        var file = uploads.complete(id, placement(body), CurrentViewer.require().person());
        return new Completed(
                file.id(), file.name(), file.type().mediaType(), file.pages(), file.size(), file.sha256(), file.sm3(), file.scan());
    }

    private Placement placement(Complete body) {
        var folder = body.folder() == null ? Folder.EVIDENCE : body.folder();
        var caseId = body.caseId();
        if (caseId != null) {
            return Objects.requireNonNull(transaction.execute(_ -> {
                var facts = cases.find(caseId).orElseThrow(DossierProblem::notFound);
                if (folder.isOfCourt() && !mayFill(folder, facts)) {
                    throw ofCourt(folder);
                }
                return new Placement.InCase(facts, folder);
            }));
        }
        if (body.draftId() != null) {
            if (folder.isOfCourt()) {
                throw ofCourt(folder);
            }
            return new Placement.InDraft(body.draftId(), folder);
        }
        throw new DossierProblem(Kind.CONTENT, "no-place", "没有说明材料放到哪里", "请给出 caseId 或 draftId");
    }

    /** Whoever handles the case adds to its restricted part; what bears the authority of the court comes from its staff. */
    private boolean mayFill(Folder folder, CaseFacts facts) {
        return files.handles(facts.caseId()) && (folder.isRestricted() || Originals.officeAt(CurrentViewer.require(), facts.court()).isPresent());
    }

    private static DossierProblem ofCourt(Folder folder) {
        return new DossierProblem(Kind.FORBIDDEN, "folder-of-court", folder.label() + "由法院归入，您不能上传到这里", "请上传到证据材料或者其他材料");
    }

    private static Begun begun(ChunkedUploads.Progress progress) {
        var upload = progress.upload();
        return new Begun(upload.id(), upload.chunkSize(), upload.chunks(), progress.received(), upload.fileId());
    }
}
