package org.fengqiao.dossier.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.fengqiao.typeface.ChineseFont;
import org.jspecify.annotations.Nullable;

/** Sets the words of a document on pages of A4, so that they can be read without the program that wrote them. */
final class TextPages implements AutoCloseable {

    /** Nobody reads more on a screen; the rest is for those who download it. */
    static final int MOST_PAGES = 200;

    private static final float MARGIN = 62;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.6f;
    private static final float CELL_SIZE = 10;
    private static final float PADDING = 4;

    private final PDDocument document;
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float y;

    private TextPages(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    static void write(WordText text, Path to) throws IOException {
        try (var loan = ChineseFont.lend(); var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            try (var pages = new TextPages(document, PDType0Font.load(document, loan.font(), true))) {
                pages.all(text.blocks());
            }
            document.save(to.toFile());
        }
    }

    private void all(List<WordText.Block> blocks) throws IOException {
        turn();
        for (var block : blocks) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                text("（预览到此为止，其余内容请下载后查看。）", CELL_SIZE, true, true);
                return;
            }
            switch (block) {
                case WordText.Block.Text(var words, var size, var bold, var centred) -> text(words, (float) size, bold, centred);
                case WordText.Block.Row(var cells) -> row(cells);
            }
        }
    }

    private void text(String words, float size, boolean bold, boolean centred) throws IOException {
        for (var line : Lines.of(words, WIDTH / size)) {
            need(size * LEADING);
            y -= size * LEADING;
            var x = centred ? MARGIN + (WIDTH - (float) ChineseFont.shared().width(line) * size) / 2 : MARGIN;
            show(line, x, y, size, bold);
        }
    }

    /** A row higher than a page is set as paragraphs, cell after cell. */
    private void row(List<String> cells) throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        var width = WIDTH / cells.size();
        var lines = new ArrayList<List<String>>();
        cells.forEach(cell -> lines.add(Lines.of(cell, Math.max(1, (width - 2 * PADDING) / CELL_SIZE))));
        var height = lines.stream().mapToInt(List::size).max().orElse(1) * CELL_SIZE * LEADING + 2 * PADDING;
        if (height > PDRectangle.A4.getHeight() - 2 * MARGIN) {
            for (var cell : cells) {
                text(cell, CELL_SIZE, false, false);
            }
            return;
        }
        need(height);
        var top = y;
        y -= height;
        for (int i = 0; i < cells.size(); i++) {
            var left = MARGIN + i * width;
            page().addRect(left, y, width, height);
            page().stroke();
            for (int n = 0; n < lines.get(i).size(); n++) {
                show(lines.get(i).get(n), left + PADDING, top - PADDING - (n + 1) * CELL_SIZE * LEADING + CELL_SIZE * 0.4f, CELL_SIZE, false);
            }
        }
    }

    private void show(String line, float x, float baseline, float size, boolean bold) throws IOException {
        var out = page();
        out.beginText();
        out.setFont(font, size);
        out.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.newLineAtOffset(x, baseline);
        out.showText(line);
        out.endText();
    }

    private void need(float height) throws IOException {
        if (y - height < MARGIN) {
            turn();
        }
    }

    private void turn() throws IOException {
        close();
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        page.setLineWidth(0.4f);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private PDPageContentStream page() {
        return java.util.Objects.requireNonNull(page);
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
