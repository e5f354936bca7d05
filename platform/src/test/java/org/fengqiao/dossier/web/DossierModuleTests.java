package org.fengqiao.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.FileType;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Placement;
import org.fengqiao.dossier.inspection.Digests;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.dossier.upload.ChunkedUploads;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class DossierModuleTests {

    private static final int CHUNK = 4 * 1024 * 1024;

    @Autowired
    ChunkedUploads uploads;

    @Autowired
    Dossier dossier;

    @Autowired
    FileController files;

    @Autowired
    UploadController web;

    @Autowired
    ReadingController readings;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    private Courtroom room;

    @BeforeEach
    void open() {
        room = Courtroom.open(db, new TransactionTemplate(transactions));
    }

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
    void hidesUploadsAndFilesFromStrangers() throws Exception {
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(1)));
        var begun = CurrentViewer.as(room.claimant, () -> web.begin(new UploadController.Begin("a.pdf", 100, null)));

        CurrentViewer.as(room.stranger, () -> {
            assertRefused("no-such-upload", () -> web.progress(begun.id()));
            assertRefused("not-found", () -> files.download(file.id(), false));
            assertRefused("not-found", () -> files.page(file.id(), 1));
            assertRefused("not-found", () -> files.ofCase(room.caseId));
            assertThatThrownBy(() -> add(Folder.EVIDENCE, Samples.pdf(1))).isInstanceOf(org.springframework.dao.DataAccessException.class);
            return null;
        });
        assertThat(CurrentViewer.as(room.respondent, () -> files.ofCase(room.caseId))).hasSize(1);
    }

    @Test
    void keepsTheRestrictedPartFromTheSides() throws Exception {
        CurrentViewer.as(room.judge, () -> add(Folder.RESTRICTED, Samples.pdf(1)));

        assertThat(CurrentViewer.as(room.judge, () -> files.ofCase(room.caseId))).singleElement().matches(FileView::restricted);
        assertThat(CurrentViewer.as(room.claimant, () -> files.ofCase(room.caseId))).isEmpty();
        CurrentViewer.as(room.claimant, () -> {
            assertThatThrownBy(() -> add(Folder.RESTRICTED, Samples.pdf(1))).isInstanceOf(org.springframework.dao.DataAccessException.class);
            return null;
        });
    }

    @Test
    void carriesTheFilesOfADraftOverToItsDispute() throws Exception {
        var draft = UUID.randomUUID();
        CurrentViewer.as(room.claimant, () -> {
            var kept = dossier.add(new Placement.InDraft(draft, Folder.EVIDENCE), "借条.png", write(Samples.image("png", 60, 40)), room.claimant.person());
            var wrong = dossier.add(new Placement.InDraft(draft, Folder.EVIDENCE), "错了.png", write(Samples.image("png", 60, 40)), room.claimant.person());
            files.withdraw(wrong.id());
            assertThat(files.ofDraft(draft)).hasSize(1);
            assertThat(dossier.adopt(draft, room.dispute, room.caseId, Courtroom.COURT)).isEqualTo(1 + 1);
            assertThat(files.ofCase(room.caseId)).extracting(FileView::id).containsExactly(kept.id());
            assertRefused("part-of-dossier", () -> files.withdraw(kept.id()));
            return null;
        });
        assertThat(CurrentViewer.as(room.judge, () -> files.ofCase(room.caseId))).hasSize(1);
    }

    @Test
    void hidesADraftsFilesFromEverybodyElse() throws Exception {
        var draft = UUID.randomUUID();
        CurrentViewer.as(room.claimant, () -> dossier.add(new Placement.InDraft(draft, Folder.EVIDENCE), "借条.png", write(Samples.image("png", 60, 40)), room.claimant.person()));

        assertThat(CurrentViewer.as(room.judge, () -> files.ofDraft(draft))).isEmpty();
        assertThat(CurrentViewer.as(room.respondent, () -> dossier.adopt(draft, room.dispute, room.caseId, Courtroom.COURT))).isZero();
    }

    @Test
    void ordersTheTreeAndLetsOnlyTheHandlersMoveThings() throws Exception {
        var first = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(1)));
        var claim = CurrentViewer.as(room.claimant, () -> add(Folder.CLAIM, Samples.pdf(1)));
        var second = CurrentViewer.as(room.respondent, () -> add(Folder.EVIDENCE, Samples.pdf(1)));

        assertThat(CurrentViewer.as(room.judge, () -> files.ofCase(room.caseId))).extracting(FileView::id).containsExactly(claim.id(), first.id(), second.id());
        CurrentViewer.as(room.claimant, () -> {
            assertRefused("not-movable", () -> files.move(first.id(), new FileController.Move(Folder.OTHER, 1)));
            return null;
        });
        CurrentViewer.as(room.judge, () -> {
            files.move(first.id(), new FileController.Move(Folder.EVIDENCE, 9));
            assertThat(files.ofCase(room.caseId)).extracting(FileView::id).containsExactly(claim.id(), second.id(), first.id());
            return null;
        });
    }

    @Test
    void neverLetsTheApplicationChangeAnOriginal() throws Exception {
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(1)));
        for (var attempt : new String[] {
            "update dossier_file set sha256 = 'x' where id = ?", "delete from dossier_file where id = ?", "delete from dossier_reading where file_id = ?"
        }) {
            assertThatThrownBy(() -> CurrentViewer.asSystem(() -> new TransactionTemplate(transactions).execute(_ -> db.sql(attempt).param(file.id()).update())))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void recordsEveryReadingAndShowsItToThoseWhoHandleTheMatter() throws Exception {
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(2)));
        CurrentViewer.as(room.respondent, () -> files.page(file.id(), 2));
        CurrentViewer.as(room.judge, () -> files.download(file.id(), false));

        var seen = CurrentViewer.as(room.judge, () -> readings.readings(file.id(), 0, 20));
        assertThat(seen.items()).extracting(ReadingController.ReadingView::how).containsExactly("DOWNLOAD", "PREVIEW");
        assertThat(seen.items()).extracting(ReadingController.ReadingView::name).containsExactly("赵法官", "李四");
        assertThat(seen.items().getLast().page()).isEqualTo(2);
        assertThat(CurrentViewer.as(room.claimant, () -> readings.readings(file.id(), 0, 20)).items()).isEmpty();
    }

    @Test
    void showsPagesAsBoundedPicturesMarkedWithTheReader() throws Exception {
        var pdf = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(1)));
        var plain = new java.awt.image.BufferedImage[2];
        for (var i = 0; i < 2; i++) {
            var reader = i == 0 ? room.claimant : room.judge;
            var png = CurrentViewer.as(reader, () -> files.page(pdf.id(), 1)).getBody();
            plain[i] = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(Math.max(plain[i].getWidth(), plain[i].getHeight())).isBetween(800, 1600);
        }
        assertThat(differs(plain[0], plain[1])).as("each reader's own mark").isTrue();
        CurrentViewer.as(room.claimant, () -> {
            assertRefused("not-found", () -> files.page(pdf.id(), 2));
            return null;
        });
    }

    @Test
    void marksWhatOthersDownloadAndGivesTheOriginalToCourtStaffByOffice() throws Exception {
        var content = Samples.pdf(2);
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, content));

        assertThat(downloaded(room.claimant, file, false)).as("one's own").isEqualTo(content);
        for (var other : List.of(room.respondent, room.judge)) {
            var copy = downloaded(other, file, false);
            try (var document = Loader.loadPDF(copy)) {
                assertThat(new PDFTextStripper().getText(document)).as("written slantwise, so each character for itself").contains(other.name().split(""));
                assertThat(document.getNumberOfPages()).isEqualTo(2);
            }
        }
        assertThat(downloaded(room.judge, file, true)).as("by office").isEqualTo(content);
        assertThatThrownBy(() -> downloaded(room.respondent, file, true))
                .isInstanceOfSatisfying(DossierProblem.class, p -> assertThat(p.kind()).isEqualTo(DossierProblem.Kind.FORBIDDEN));
        var first = CurrentViewer.as(room.judge, () -> readings.readings(file.id(), 0, 20)).items().getFirst();
        assertThat(first.how()).isEqualTo("ORIGINAL");
        assertThat(first.office()).isEqualTo("法官");
    }

    @Test
    void marksPicturesAndWordDocuments() throws Exception {
        for (var content : List.of(Samples.image("png", 300, 200), Samples.image("jpg", 300, 200), word("欠条"))) {
            var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, content));
            var copy = downloaded(room.respondent, file, false);
            assertThat(copy).isNotEqualTo(content);
            if (file.type() == FileType.DOCX) {
                try (var document = new XWPFDocument(new ByteArrayInputStream(copy))) {
                    assertThat(document.getDocument().xmlText() + document.getHeaderList().getFirst()._getHdrFtr().xmlText()).contains("欠条", "李四 阅");
                }
            } else {
                assertThat(differs(ImageIO.read(new ByteArrayInputStream(copy)), ImageIO.read(new ByteArrayInputStream(content)))).isTrue();
            }
        }
    }

    @Test
    void showsAWordDocumentPageByPage() throws Exception {
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, word("甲方向乙方借款一万元。".repeat(1000))));
        CurrentViewer.as(room.respondent, () -> {
            var pages = files.pages(file.id()).pages();
            assertThat(pages).isGreaterThan(3);
            assertThat(ImageIO.read(new ByteArrayInputStream(files.page(file.id(), pages).getBody())).getHeight()).isBetween(800, 1600);
            assertRefused("not-found", () -> files.page(file.id(), pages + 1));
            return null;
        });
    }

    @Test
    void marksAWordDocumentTooLargeToOpenAtItsBeginning() throws Exception {
        var parts = new java.util.LinkedHashMap<>(Samples.docxParts());
        parts.put("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p/></w:body></w:document>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        parts.put("word/styles.xml", " ".repeat(13 * 1024 * 1024).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.zip(parts)));
        CurrentViewer.as(room.respondent, () -> {
            assertRefused("too-much-markup", () -> files.page(file.id(), 1));
            assertRefused("too-much-markup", () -> files.pages(file.id()));
            return null;
        });
        try (var copy = new java.util.zip.ZipInputStream(new ByteArrayInputStream(downloaded(room.respondent, file, false)))) {
            while (!"word/document.xml".equals(copy.getNextEntry().getName())) {
                copy.closeEntry();
            }
            assertThat(new String(copy.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)).contains("&#" + (int) '李' + ";").endsWith("<w:p/></w:body></w:document>");
        }
    }

    @Test
    void marksWhateverSomebodyUploadedAmongTheInstruments() throws Exception {
        var content = Samples.pdf(1);
        var uploaded = CurrentViewer.as(room.judge, () -> add(Folder.INSTRUMENT, content));
        var sealed = CurrentViewer.asSystem(() -> dossier.add(room.in(Folder.INSTRUMENT), "裁定书.pdf", write(content), Actor.clock().person()));

        assertThat(downloaded(room.respondent, uploaded, false)).isNotEqualTo(content);
        assertThat(downloaded(room.respondent, sealed, false)).isEqualTo(content);
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

    private byte[] downloaded(Viewer who, DossierFile file, boolean original) throws Exception {
        return CurrentViewer.as(who, () -> {
            try (var in = files.download(file.id(), original).getBody().getInputStream()) {
                return in.readAllBytes();
            }
        });
    }

    private static byte[] word(String text) throws IOException {
        try (var document = new XWPFDocument(); var out = new java.io.ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.createTable(2, 2).getRow(0).getCell(0).setText("金额");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static boolean differs(java.awt.image.BufferedImage a, java.awt.image.BufferedImage b) {
        for (var y = 0; y < a.getHeight(); y++) {
            for (var x = 0; x < a.getWidth(); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private DossierFile add(Folder where, byte[] content) throws IOException {
        Viewer viewer = CurrentViewer.require();
        return dossier.add(room.in(where), "材料.pdf", write(content), viewer.person());
    }

    private UploadController.Complete inCase(Folder where) {
        return new UploadController.Complete(null, room.caseId, where);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "f", ""), content);
    }

    private static ByteArrayInputStream piece(byte[] content, int number) {
        return new ByteArrayInputStream(Arrays.copyOfRange(content, number * CHUNK, Math.min(content.length, (number + 1) * CHUNK)));
    }

    /** A picture followed by enough padding that it needs three pieces. */
    private static byte[] largeJpeg() throws IOException {
        return Arrays.copyOf(Samples.image("jpg", 60, 40), 2 * CHUNK + 1000);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DossierProblem.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
