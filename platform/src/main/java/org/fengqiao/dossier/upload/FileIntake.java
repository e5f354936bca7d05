package org.fengqiao.dossier.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.Placement;
import org.fengqiao.dossier.inspection.Digests;
import org.fengqiao.dossier.inspection.FileName;
import org.fengqiao.dossier.inspection.Inspection;
import org.fengqiao.dossier.inspection.Inspector;
import org.fengqiao.dossier.inspection.Refusals;
import org.fengqiao.dossier.malware.MalwareScanner;
import org.fengqiao.dossier.malware.MalwareScanner.Scan;
import org.fengqiao.dossier.storage.Keys;
import org.fengqiao.dossier.storage.Storage;
import org.fengqiao.dossier.store.FileStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door into a dossier: looked into, scanned, digested, kept, and only then recorded. */
@Component
public class FileIntake {

    private final Inspector inspector;
    private final MalwareScanner scanner;
    private final Storage storage;
    private final FileStore files;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    FileIntake(
            Inspector inspector, MalwareScanner scanner, Storage storage, FileStore files, InstantSource clock,
            PlatformTransactionManager transactions) {
        this.inspector = inspector;
        this.scanner = scanner;
        this.storage = storage;
        this.files = files;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public DossierFile take(UUID id, Placement placement, String name, Path content, UUID by) {
        var seen =
                switch (inspector.inspect(content)) {
                    case Inspection.Accepted accepted -> accepted;
                    case Inspection.Refused(var refusal) -> throw DossierProblem.of(refusal);
                };
        var scan = scanned(content);
        try {
            var digests = Digests.of(content);
            storage.put(Keys.original(digests.sha256()), content);
            return record(file(id, placement, name, seen, content, digests, scan, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String scanned(Path content) {
        try {
            return switch (scanner.scan(content)) {
                case Scan.Clean _ -> "CLEAN";
                case Scan.NotScanned() -> "NOT_SCANNED";
                case Scan.Infected(var signature) -> throw DossierProblem.of(Refusals.infected(signature));
            };
        } catch (MalwareScanner.ScannerUnavailable e) {
            throw new DossierProblem(
                    DossierProblem.Kind.UNAVAILABLE, "scanner-unavailable", "暂时无法查毒，文件没有保存", "已传的部分还在，请过几分钟再点“完成上传”，不用重新传");
        }
    }

    private DossierFile file(
            UUID id, Placement placement, String name, Inspection.Accepted seen, Path content, Digests digests, String scan, UUID by)
            throws IOException {
        var inCase = placement instanceof Placement.InCase in ? in : null;
        var inDraft = placement instanceof Placement.InDraft in ? in : null;
        return new DossierFile(
                id,
                inCase == null ? null : inCase.disputeId(),
                inCase == null ? null : inCase.caseId(),
                inCase == null ? null : inCase.court(),
                inDraft == null ? null : inDraft.draftId(),
                placement.folder(),
                0,
                FileName.tidy(name, seen.type()),
                seen.type(),
                seen.pages(),
                java.nio.file.Files.size(content),
                digests.sha256(),
                digests.sm3(),
                scan,
                by,
                clock.instant());
    }

    private DossierFile record(DossierFile file) {
        var recorded = transaction.execute(_ -> {
            files.add(file);
            return files.find(file.id()).orElseThrow(DossierProblem::notFound);
        });
        return java.util.Objects.requireNonNull(recorded);
    }
}
