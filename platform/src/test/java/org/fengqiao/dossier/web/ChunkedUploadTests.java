package org.fengqiao.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.inspection.Digests;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.identity.CurrentViewer;
import org.junit.jupiter.api.Test;

/** Files arrive in pieces, whole, and only where their sender may put them. */
class ChunkedUploadTests extends DossierScene {

    private static final int CHUNK = 1024 * 1024;

    @Test
    void takesALargeFileInPiecesInAnyOrderAndOnceOnly() throws Exception {
        var content = largeJpeg();
        CurrentViewer.as(room.claimant, () -> {
            var begun = web.begin(new UploadController.Begin("欠条照片.pdf", content.length, Digests.sha256(content)));
            assertThat(begun.chunks()).isEqualTo(3);
            uploads.receive(begun.id(), 2, piece(content, 2));
            uploads.receive(begun.id(), 0, piece(content, 0));
            uploads.receive(begun.id(), 0, piece(content, 0));
            assertThat(web.progress(begun.id()).received()).containsExactly(0, 2);
            assertRefused("not-all-there", () -> web.complete(begun.id(), inCase(Folder.EVIDENCE)));
            uploads.receive(begun.id(), 1, piece(content, 1));

            var done = web.complete(begun.id(), inCase(Folder.EVIDENCE));
            assertThat(done.name()).isEqualTo("欠条照片.jpg");
            assertThat(done.sha256()).isEqualTo(Digests.sha256(content));
            assertThat(done.scan()).isEqualTo("NOT_SCANNED");
            assertThat(web.complete(begun.id(), inCase(Folder.EVIDENCE)).fileId()).isEqualTo(done.fileId());
            try (var in = dossier.open(dossier.find(done.fileId()).orElseThrow())) {
                assertThat(in.readAllBytes()).isEqualTo(content);
            }
            return null;
        });
    }

    @Test
    void refusesAPieceThatIsTooShortOrTooLong() throws Exception {
        CurrentViewer.as(room.claimant, () -> {
            var begun = web.begin(new UploadController.Begin("a.pdf", 100, null));
            assertRefused("chunk-incomplete", () -> uploads.receive(begun.id(), 0, new ByteArrayInputStream(new byte[99])));
            assertRefused("chunk-incomplete", () -> uploads.receive(begun.id(), 0, new ByteArrayInputStream(new byte[101])));
            assertRefused("no-such-chunk", () -> uploads.receive(begun.id(), 1, new ByteArrayInputStream(new byte[1])));
            assertRefused("empty-file", () -> web.begin(new UploadController.Begin("a.pdf", 0, null)));
            assertRefused("too-large", () -> web.begin(new UploadController.Begin("a.mp4", Long.MAX_VALUE, null)));
            return null;
        });
    }

    @Test
    void findsDamageOnTheWay() throws Exception {
        var content = Samples.pdf(1);
        CurrentViewer.as(room.claimant, () -> {
            var begun = web.begin(new UploadController.Begin("a.pdf", content.length, "0".repeat(64)));
            uploads.receive(begun.id(), 0, new ByteArrayInputStream(content));
            assertRefused("damaged", () -> web.complete(begun.id(), inCase(Folder.EVIDENCE)));
            return null;
        });
    }

    @Test
    void letsNoSideUploadWhereTheCourtSpeaks() throws Exception {
        for (var where : List.of(Folder.INSTRUMENT, Folder.SERVICE)) {
            CurrentViewer.as(room.claimant, () -> {
                var begun = begun(Samples.pdf(1));
                assertRefused("folder-of-court", () -> web.complete(begun, inCase(where)));
                assertRefused("folder-of-court", () -> web.complete(begun, new UploadController.Complete(UUID.randomUUID(), null, where)));
                return null;
            });
            CurrentViewer.as(room.judge, () -> assertThat(web.complete(begun(Samples.pdf(1)), inCase(where)).pages()).isEqualTo(1));
        }
    }

    private UUID begun(byte[] content) throws IOException {
        var begun = web.begin(new UploadController.Begin("材料.pdf", content.length, null));
        uploads.receive(begun.id(), 0, new ByteArrayInputStream(content));
        return begun.id();
    }

    private static ByteArrayInputStream piece(byte[] content, int number) {
        return new ByteArrayInputStream(Arrays.copyOfRange(content, number * CHUNK, Math.min(content.length, (number + 1) * CHUNK)));
    }

    /** A picture followed by enough padding that it needs three pieces. */
    private static byte[] largeJpeg() throws IOException {
        return Arrays.copyOf(Samples.image("jpg", 60, 40), 2 * CHUNK + 1000);
    }
}
