package org.fengqiao.dossier.upload;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.fengqiao.dossier.DossierSettings;
import org.fengqiao.dossier.Placement;
import org.fengqiao.dossier.inspection.Digests;
import org.fengqiao.dossier.inspection.Refusals;
import org.fengqiao.dossier.storage.Keys;
import org.fengqiao.dossier.storage.Storage;
import org.fengqiao.dossier.store.Uploads;
import org.fengqiao.dossier.store.Uploads.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads in pieces, which lie in the common storage, so that any node can take the next one. */
@Component
public class ChunkedUploads {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST_OPEN = 100;

    private final Uploads uploads;
    private final FileIntake intake;
    private final Storage storage;
    private final org.fengqiao.dossier.store.FileStore files;
    private final DossierSettings settings;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    ChunkedUploads(
            Uploads uploads, FileIntake intake, Storage storage, org.fengqiao.dossier.store.FileStore files, DossierSettings settings,
            InstantSource clock, PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.intake = intake;
        this.storage = storage;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An upload and the numbers of the pieces that have arrived. */
    public record Progress(Upload upload, List<Integer> received) {}

    public Progress begin(String name, long size, @Nullable String sha256, UUID person) {
        if (size <= 0) {
            throw DossierProblem.of(Refusals.empty());
        }
        var limit = settings.limits().bytes();
        if (size > limit) {
            throw DossierProblem.of(Refusals.tooLarge(size, limit));
        }
        sweep(person);
        var upload = new Upload(UUID.randomUUID(), name, size, sha256, settings.chunkBytes(), null);
        in(() -> {
            if (uploads.open(person) >= MOST_OPEN) {
                throw new DossierProblem(Kind.REFUSED, "too-many-uploads", "您有 " + MOST_OPEN + " 个文件还没有传完", "请先传完或取消其中一些");
            }
            uploads.begin(upload, person, clock.instant());
            return upload;
        });
        return new Progress(upload, List.of());
    }

    public Progress progress(UUID id) {
        return in(() -> new Progress(require(id), uploads.received(id)));
    }

    /** Takes one piece. The same piece again changes nothing; a different one under the same number replaces it. */
    public void receive(UUID id, int number, InputStream body) {
        var upload = in(() -> require(id));
        if (upload.fileId() != null || number < 0 || number >= upload.chunks()) {
            throw new DossierProblem(Kind.CONTENT, "no-such-chunk", "没有第 " + number + " 片", "请刷新页面后继续上传");
        }
        Scratch.with(piece -> {
            var most = upload.sizeOf(number);
            try (var out = Files.newOutputStream(piece)) {
                if (new Bounded(body, most).transferTo(out) != most) {
                    throw new DossierProblem(Kind.CONTENT, "chunk-incomplete", "这一片没有传完整", "网络可能中断了，请点“继续上传”，会从断开的地方接着传");
                }
            }
            keep(upload, number, piece);
            return piece;
        });
    }

    private void keep(Upload upload, int number, Path piece) throws IOException {
        var digest = Digests.of(piece).sha256();
        var before = in(() -> uploads.digest(upload.id(), number));
        if (before.filter(digest::equals).isPresent()) {
            return;
        }
        var key = Keys.piece(upload.id(), number);
        storage.delete(key);
        storage.put(key, piece);
        in(() -> {
            uploads.receive(upload.id(), number, digest);
            return digest;
        });
    }

    /** Puts the pieces together and hands the whole over; completing again, or several times at once, gives one file. */
    public DossierFile complete(UUID id, Placement placement, UUID person) {
        try {
            return done(id).orElseGet(() -> completed(id, placement, person));
        } catch (DossierProblem refused) {
            // somebody quicker has taken the pieces away
            return done(id).orElseThrow(() -> refused);
        }
    }

    private Optional<DossierFile> done(UUID id) {
        return in(() -> Optional.ofNullable(require(id).fileId()).map(file -> files.find(file).orElseThrow(DossierProblem::notFound)));
    }

    private DossierFile completed(UUID id, Placement placement, UUID person) {
        var progress = progress(id);
        var upload = progress.upload();
        if (progress.received().size() != upload.chunks()) {
            throw new DossierProblem(
                    Kind.REFUSED,
                    "not-all-there",
                    "还差 " + (upload.chunks() - progress.received().size()) + " 片没有传完",
                    "请点“继续上传”，会从断开的地方接着传");
        }
        return Scratch.with(whole -> {
            join(upload, whole);
            var file = intake.take(id, placement, upload.name(), whole, person);
            in(() -> {
                uploads.complete(id, file.id());
                return file;
            });
            dropPieces(upload);
            return file;
        });
    }

    private void join(Upload upload, Path whole) throws IOException {
        try (var out = Files.newOutputStream(whole, StandardOpenOption.APPEND)) {
            for (var n = 0; n < upload.chunks(); n++) {
                try (var in = storage.open(Keys.piece(upload.id(), n))) {
                    in.transferTo(out);
                }
            }
        } catch (FileNotFoundException e) {
            throw damaged();
        }
        var digest = upload.sha256();
        if (Files.size(whole) != upload.size() || (digest != null && !digest.equalsIgnoreCase(Digests.of(whole).sha256()))) {
            throw damaged();
        }
    }

    private static DossierProblem damaged() {
        return new DossierProblem(Kind.CONTENT, "damaged", "文件在传输中损坏，收到的内容与您选的文件不一致", "请重新上传这个文件");
    }

    private void sweep(UUID person) {
        for (var old : in(() -> uploads.abandoned(person, clock.instant().minus(KEPT)))) {
            dropPieces(in(() -> require(old)));
            in(() -> {
                uploads.drop(old);
                return old;
            });
        }
    }

    private void dropPieces(Upload upload) {
        try {
            for (var n = 0; n < upload.chunks(); n++) {
                storage.delete(Keys.piece(upload.id(), n));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload require(UUID id) {
        return uploads.find(id)
                .orElseThrow(() -> new DossierProblem(Kind.NOT_FOUND, "no-such-upload", "没有找到这次上传，可能已过期", "请重新选择文件上传"));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
