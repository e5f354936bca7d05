package org.fengqiao.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.FileType;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Actor;
import org.junit.jupiter.api.Test;

/** What people see of a file bears their name, and that they saw it is kept. */
class ReadingCopiesTests extends DossierScene {

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
}
