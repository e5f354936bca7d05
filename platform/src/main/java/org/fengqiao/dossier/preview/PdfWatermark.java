package org.fengqiao.dossier.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.fengqiao.typeface.ChineseFont;

/** Writes a text slantwise over every page of a PDF, as {@link Watermark} does over a picture. */
final class PdfWatermark {

    private static final float PALE = 0.18f;
    private static final double SLANT = Math.toRadians(24);

    private PdfWatermark() {}

    static void over(Path file, String text) throws IOException {
        var marked = Files.createTempFile("fengqiao-", ".tmp");
        try {
            try (var loan = ChineseFont.lend();
                    var document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
                var font = PDType0Font.load(document, loan.font(), true);
                var pale = new PDExtendedGraphicsState();
                pale.setNonStrokingAlphaConstant(PALE);
                for (var page : document.getPages()) {
                    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                        content.setGraphicsStateParameters(pale);
                        tile(content, font, page.getCropBox(), text);
                    }
                }
                document.save(marked.toFile());
            }
            Files.move(marked, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(marked);
        }
    }

    private static void tile(PDPageContentStream content, PDFont font, PDRectangle box, String text) throws IOException {
        var size = Math.max(8, Math.min(box.getWidth(), box.getHeight()) / 40);
        var step = ChineseFont.shared().width(text) * size + size * 5;
        var reach = Math.hypot(box.getWidth(), box.getHeight());
        content.setNonStrokingColor(0.4f);
        content.transform(Matrix.getRotateInstance(SLANT, box.getLowerLeftX() + box.getWidth() / 2, box.getLowerLeftY() + box.getHeight() / 2));
        content.beginText();
        content.setFont(font, size);
        for (var y = -reach / 2; y < reach / 2; y += size * 7) {
            for (var x = -reach / 2; x < reach / 2; x += step) {
                content.setTextMatrix(Matrix.getTranslateInstance((float) x, (float) y));
                content.showText(text);
            }
        }
        content.endText();
    }
}
