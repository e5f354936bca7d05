package org.fengqiao.instruments.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.fengqiao.typeface.ChineseFont;

/** Pages being filled from top to bottom. Lengths in points, y upwards. */
final class Sheet implements AutoCloseable {

    static final float MM = 72 / 25.4f;
    static final float LEFT = 28 * MM;
    static final float TOP = 37 * MM;
    static final float BOTTOM = 35 * MM;
    static final float WIDTH = 156 * MM;

    private final PDDocument document;
    private final PDType0Font font;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private float y;

    Sheet(PDDocument document, TrueTypeFont typeface) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, typeface, true);
        this.stream = open();
    }

    private PDPageContentStream open() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        y = PDRectangle.A4.getHeight() - TOP;
        return new PDPageContentStream(document, page);
    }

    PDType0Font font() {
        return font;
    }

    PDPageContentStream stream() {
        return stream;
    }

    List<PDPage> pages() {
        return pages;
    }

    float y() {
        return y;
    }

    /** Makes sure so much room is left, on a new page if need be. */
    void need(float height) throws IOException {
        if (y - height < BOTTOM) {
            stream.close();
            stream = open();
        }
    }

    void down(float height) {
        y -= height;
    }

    /** Writes text with its baseline at a place; characters the font lacks become 〓. */
    void text(String text, float x, float baseline, float size, float spacing, boolean bold) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.setCharacterSpacing(spacing);
        if (bold) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stream.setLineWidth(size / 40);
        }
        stream.newLineAtOffset(x, baseline);
        stream.showText(known(text));
        stream.setRenderingMode(RenderingMode.FILL);
        stream.endText();
    }

    /** Ends the last page and, now that their number is known, marks them all. */
    void finish(Marks marks) throws IOException {
        stream.close();
        PageMarks.write(document, font, marks);
    }

    static String known(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(ChineseFont.shared().has(c) ? c : '〓'));
        return out.toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
