package org.fengqiao.instruments.render;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Page numbers and, on drafts, the watermark: written when the number of pages is known. */
final class PageMarks {

    private static final float SIZE = 10.5f;
    private static final float MARK = 64f;

    private PageMarks() {}

    static void write(PDDocument document, PDType0Font font, Marks marks) throws IOException {
        var total = document.getNumberOfPages();
        var n = 1;
        for (var page : document.getPages()) {
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                number(stream, font, page, n++, total);
                watermark(stream, font, page, marks.watermark());
            }
        }
    }

    private static void number(PDPageContentStream stream, PDType0Font font, PDPage page, int n, int total) throws IOException {
        var text = "第 " + n + " 页 共 " + total + " 页";
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.newLineAtOffset((page.getMediaBox().getWidth() - PdfWriter.width(text, SIZE)) / 2, 10 * Sheet.MM);
        stream.showText(text);
        stream.endText();
    }

    private static void watermark(PDPageContentStream stream, PDType0Font font, PDPage page, @Nullable String text) throws IOException {
        if (text == null) {
            return;
        }
        var pale = new PDExtendedGraphicsState();
        pale.setNonStrokingAlphaConstant(0.14f);
        stream.setGraphicsStateParameters(pale);
        stream.beginText();
        stream.setFont(font, MARK);
        var half = PdfWriter.width(text, MARK) / 2;
        var turn = Math.toRadians(45);
        stream.setTextMatrix(Matrix.getRotateInstance(
                turn,
                page.getMediaBox().getWidth() / 2 - (float) (half * Math.cos(turn)),
                page.getMediaBox().getHeight() / 2 - (float) (half * Math.sin(turn))));
        stream.showText(text);
        stream.endText();
    }
}
