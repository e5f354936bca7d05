package org.fengqiao.instruments.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.fengqiao.instruments.compose.Composed;
import org.fengqiao.instruments.compose.Piece;
import org.fengqiao.instruments.compose.Piece.Style;

/** Sets a filled template as DOCX, with the fonts courts use; the word processor breaks the lines. */
public final class DocxWriter {

    private static final int TWIPS_PER_MM = 1440 * 10 / 254;
    private static final int BODY = 16;
    private static final int HEAD = 22;

    private DocxWriter() {}

    public static byte[] write(String title, Composed composed, Marks marks) {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(title);
            page(document);
            for (var piece : composed.pieces()) {
                switch (piece) {
                    case Piece.Line(var text, var style) -> line(document.createParagraph(), text, style);
                    case Piece.Table table -> table(document, table);
                }
            }
            if (marks.code() != null) {
                line(document.createParagraph(), "查验码：" + marks.code() + "（以加盖电子印章的 PDF 文件为准）", Style.FLUSH);
            }
            if (marks.watermark() != null) {
                new XWPFHeaderFooterPolicy(document).createWatermark(marks.watermark());
            }
            numbers(document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(37L * TWIPS_PER_MM));
        margins.setBottom(BigInteger.valueOf(35L * TWIPS_PER_MM));
        margins.setLeft(BigInteger.valueOf(28L * TWIPS_PER_MM));
        margins.setRight(BigInteger.valueOf(26L * TWIPS_PER_MM));
    }

    private static void line(XWPFParagraph paragraph, String text, Style style) {
        paragraph.setSpacingBetween(1.5);
        paragraph.setAlignment(alignment(style));
        if (style == Style.BODY || style == Style.HEADING) {
            paragraph.setIndentationFirstLine(BODY * 20 * 2);
        }
        if (style == Style.SIGNATURE || style == Style.DATE || style == Style.SEALED_DATE) {
            paragraph.setIndentationRight(BODY * 20 * 2);
        }
        var head = style == Style.COURT || style == Style.TITLE;
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(head ? HEAD : BODY);
        run.setBold(style == Style.TITLE || style == Style.HEADING);
        font(run, head ? "宋体" : "仿宋");
    }

    private static ParagraphAlignment alignment(Style style) {
        return switch (style) {
            case COURT, TITLE -> ParagraphAlignment.CENTER;
            case NUMBER, SIGNATURE, DATE, SEALED_DATE -> ParagraphAlignment.RIGHT;
            case BODY, FLUSH, HEADING -> ParagraphAlignment.BOTH;
        };
    }

    private static void font(XWPFRun run, String name) {
        run.setFontFamily("Times New Roman");
        run.setFontFamily(name, XWPFRun.FontCharRange.eastAsia);
    }

    private static void table(XWPFDocument document, Piece.Table table) {
        var rows = new java.util.ArrayList<java.util.List<String>>();
        if (!table.header().isEmpty()) {
            rows.add(table.header());
        }
        rows.addAll(table.rows());
        if (rows.isEmpty()) {
            return;
        }
        var grid = document.createTable(rows.size(), table.shares().size());
        grid.setWidth("100%");
        for (var r = 0; r < rows.size(); r++) {
            for (var c = 0; c < rows.get(r).size(); c++) {
                var run = grid.getRow(r).getCell(c).getParagraphs().getFirst().createRun();
                run.setText(rows.get(r).get(c));
                run.setFontSize(12);
                run.setBold(r == 0 && !table.header().isEmpty());
                font(run, "仿宋");
            }
        }
    }

    private static void numbers(XWPFDocument document) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
