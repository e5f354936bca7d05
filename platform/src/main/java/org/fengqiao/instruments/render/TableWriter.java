package org.fengqiao.instruments.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.instruments.compose.Piece;

/** A ruled table over the whole text width; rows are never torn apart. */
final class TableWriter {

    private static final float SIZE = 12f;
    private static final float LEADING = 18f;
    private static final float PADDING = 5f;

    private TableWriter() {}

    static void write(Sheet sheet, Piece.Table table) throws IOException {
        var total = table.shares().stream().mapToDouble(Double::doubleValue).sum();
        var widths = table.shares().stream().map(s -> (float) (s / total * Sheet.WIDTH)).toList();
        sheet.down(LEADING / 2);
        if (!table.header().isEmpty()) {
            row(sheet, table.header(), widths, true);
        }
        for (var cells : table.rows()) {
            row(sheet, cells, widths, false);
        }
        sheet.down(LEADING / 2);
    }

    private static void row(Sheet sheet, List<String> cells, List<Float> widths, boolean bold) throws IOException {
        var broken = new ArrayList<List<String>>();
        for (var i = 0; i < cells.size(); i++) {
            var room = widths.get(i) - 2 * PADDING;
            var lines = new ArrayList<String>();
            cells.get(i).lines().forEach(l -> lines.addAll(new LineBreaker(t -> PdfWriter.width(t, SIZE)).lines(l, room, room)));
            broken.add(lines);
        }
        var height = broken.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * PADDING;
        sheet.need(height);
        var x = Sheet.LEFT;
        for (var i = 0; i < cells.size(); i++) {
            sheet.stream().addRect(x, sheet.y() - height, widths.get(i), height);
            sheet.stream().setLineWidth(0.6f);
            sheet.stream().stroke();
            var baseline = sheet.y() - PADDING - SIZE;
            for (var line : broken.get(i)) {
                sheet.text(line, x + PADDING, baseline, SIZE, 0, bold);
                baseline -= LEADING;
            }
            x += widths.get(i);
        }
        sheet.down(height);
    }
}
