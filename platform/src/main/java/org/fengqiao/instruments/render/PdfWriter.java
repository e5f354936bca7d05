package org.fengqiao.instruments.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fengqiao.instruments.compose.Composed;
import org.fengqiao.instruments.compose.Piece;
import org.fengqiao.instruments.compose.Piece.Style;
import org.fengqiao.typeface.ChineseFont;

/** Sets a filled template as PDF. */
public final class PdfWriter {

    private static final float BODY = 15.75f;
    private static final float HEAD = 22f;
    private static final float LEADING = 29f;

    private final Sheet sheet;
    private final Marks marks;
    private boolean signing;

    private PdfWriter(Sheet sheet, Marks marks) {
        this.sheet = sheet;
        this.marks = marks;
    }

    public static byte[] write(String title, Composed composed, Marks marks) {
        try (var loan = ChineseFont.lend(); var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("zh-CN");
            try (var sheet = new Sheet(document, loan.font())) {
                var writer = new PdfWriter(sheet, marks);
                for (var piece : composed.pieces()) {
                    writer.set(piece);
                }
                if (marks.code() != null) {
                    Verification.write(sheet, marks.code(), marks.address());
                }
                sheet.finish(marks);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Line(var text, var style) -> line(text, style);
            case Piece.Table table -> TableWriter.write(sheet, table);
        }
    }

    private void line(String text, Style style) throws IOException {
        switch (style) {
            case COURT -> centred(text, false);
            case TITLE -> {
                centred(text, true);
                sheet.down(LEADING / 2);
            }
            case NUMBER -> {
                right(text, 0);
                sheet.down(LEADING / 2);
            }
            case BODY -> paragraph(text, BODY * 2, false);
            case FLUSH -> paragraph(text, 0, false);
            case HEADING -> paragraph(text, BODY * 2, true);
            case SIGNATURE -> {
                beginSigning();
                right(text, BODY * 2);
            }
            case DATE -> {
                beginSigning();
                right(text, BODY * 2);
            }
            case SEALED_DATE -> sealed(text);
        }
    }

    private void centred(String text, boolean bold) throws IOException {
        sheet.need(HEAD * 1.6f);
        sheet.down(HEAD * 1.6f);
        var spacing = text.length() <= 12 ? HEAD / 5 : 0;
        var width = width(text, HEAD) + spacing * (text.length() - 1);
        sheet.text(text, Sheet.LEFT + (Sheet.WIDTH - width) / 2, sheet.y(), HEAD, spacing, bold);
    }

    private void right(String text, float margin) throws IOException {
        sheet.need(LEADING);
        sheet.down(LEADING);
        sheet.text(text, Sheet.LEFT + Sheet.WIDTH - margin - width(text, BODY), sheet.y(), BODY, 0, false);
    }

    private void paragraph(String text, float indent, boolean bold) throws IOException {
        var lines = new LineBreaker(t -> width(t, BODY)).lines(text, Sheet.WIDTH - indent, Sheet.WIDTH);
        for (var i = 0; i < lines.size(); i++) {
            sheet.need(LEADING);
            sheet.down(LEADING);
            var margin = i == 0 ? indent : 0;
            var spacing = i == lines.size() - 1 ? 0 : stretch(lines.get(i), Sheet.WIDTH - margin);
            sheet.text(lines.get(i), Sheet.LEFT + margin, sheet.y(), BODY, spacing, bold);
        }
    }

    /** Every full line ends at the margin. */
    private static float stretch(String line, float room) {
        var gaps = line.codePointCount(0, line.length()) - 1;
        var each = gaps < 1 ? 0 : (room - width(line, BODY)) / gaps;
        return Math.clamp(each, 0, BODY / 3);
    }

    /** Leaves a line before the signatures and keeps them together on one page. */
    private void beginSigning() throws IOException {
        if (!signing) {
            signing = true;
            sheet.need(LEADING * 6);
            sheet.down(LEADING * (marks.seal() == null ? 1 : 1.6f));
        }
    }

    /** The date with the seal over it; both stay on one page with the line before. */
    private void sealed(String date) throws IOException {
        beginSigning();
        right(date, BODY * 2);
        if (marks.seal() != null) {
            var middle = Sheet.LEFT + Sheet.WIDTH - BODY * 2 - width(date, BODY) / 2;
            SealImage.draw(sheet, marks.seal(), marks.sealNote(), middle, sheet.y() + BODY / 3);
        }
        sheet.down(LEADING / 2);
    }

    static float width(String text, float size) {
        return (float) (ChineseFont.shared().width(Sheet.known(text)) * size);
    }
}
