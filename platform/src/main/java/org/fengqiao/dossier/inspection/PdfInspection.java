package org.fengqiao.dossier.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.fengqiao.dossier.FileType;

/** Opens a PDF on disk, not in memory, and refuses what is locked, active, carried inside, or blown up. */
final class PdfInspection {

    private PdfInspection() {}

    static int pages(Path file, FileLimits limits) throws Unfit, IOException {
        refuseForeignHead(file);
        if (HiddenContent.hasArchiveAtEnd(file)) {
            throw new Unfit(Refusals.doubleNature());
        }
        PdfStreams.refuseBombs(file, limits);
        try (var document = open(file)) {
            if (document.isEncrypted()) {
                throw new Unfit(Refusals.encryptedPdf());
            }
            PdfActions.refuseIn(document.getDocument());
            var pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new Unfit(Refusals.unreadable(FileType.PDF.label()));
            }
            if (pages > limits.pages()) {
                throw new Unfit(Refusals.tooManyPages(pages, limits.pages()));
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new Unfit(Refusals.encryptedPdf());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unfit(Refusals.unreadable(FileType.PDF.label()));
        }
    }

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static void refuseForeignHead(Path file) throws Unfit, IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[(int) Math.min(16, in.length())];
            in.readFully(head);
            if (!new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).stripLeading().startsWith("%PDF-")) {
                throw new Unfit(Refusals.doubleNature());
            }
        }
    }
}
