package org.fengqiao.instruments.render;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The picture of a round seal with a star: the name along the upper arc, a note under the star. The proof is the signature, not the picture. */
final class SealImage {

    private static final Color RED = new Color(200, 16, 16);
    private static final float RADIUS = 21 * Sheet.MM;
    private static final float NAME = 13.5f;
    private static final float NOTE = 9f;

    private SealImage() {}

    static void draw(Sheet sheet, String name, @Nullable String note, float x, float y) throws IOException {
        var stream = sheet.stream();
        stream.saveGraphicsState();
        var through = new PDExtendedGraphicsState();
        through.setBlendMode(BlendMode.MULTIPLY);
        stream.setGraphicsStateParameters(through);
        stream.setStrokingColor(RED);
        stream.setNonStrokingColor(RED);
        circle(sheet, x, y);
        star(sheet, x, y + RADIUS * 0.06f);
        arc(sheet, Sheet.known(name), x, y);
        if (note != null) {
            sheet.text(note, x - PdfWriter.width(note, NOTE) / 2, y - RADIUS * 0.6f, NOTE, 0, false);
        }
        stream.restoreGraphicsState();
    }

    private static void circle(Sheet sheet, float x, float y) throws IOException {
        var k = RADIUS * 0.5523f;
        var stream = sheet.stream();
        stream.setLineWidth(2.4f);
        stream.moveTo(x + RADIUS, y);
        stream.curveTo(x + RADIUS, y + k, x + k, y + RADIUS, x, y + RADIUS);
        stream.curveTo(x - k, y + RADIUS, x - RADIUS, y + k, x - RADIUS, y);
        stream.curveTo(x - RADIUS, y - k, x - k, y - RADIUS, x, y - RADIUS);
        stream.curveTo(x + k, y - RADIUS, x + RADIUS, y - k, x + RADIUS, y);
        stream.stroke();
    }

    private static void star(Sheet sheet, float x, float y) throws IOException {
        var outer = RADIUS * 0.3f;
        for (var i = 0; i < 10; i++) {
            var r = i % 2 == 0 ? outer : outer * 0.382f;
            var angle = Math.PI / 2 + i * Math.PI / 5;
            var px = x + (float) (r * Math.cos(angle));
            var py = y + (float) (r * Math.sin(angle));
            if (i == 0) {
                sheet.stream().moveTo(px, py);
            } else {
                sheet.stream().lineTo(px, py);
            }
        }
        sheet.stream().fill();
    }

    private static void arc(Sheet sheet, String name, float x, float y) throws IOException {
        var characters = name.codePoints().toArray();
        var step = Math.min(Math.toRadians(26), Math.toRadians(250) / Math.max(1, characters.length - 1));
        var angle = Math.PI / 2 + step * (characters.length - 1) / 2;
        var r = RADIUS - NAME * 1.35f;
        var stream = sheet.stream();
        for (var c : characters) {
            var turn = angle - Math.PI / 2;
            stream.beginText();
            stream.setFont(sheet.font(), NAME);
            stream.setCharacterSpacing(0);
            var half = NAME / 2;
            var px = x + (float) (r * Math.cos(angle) - half * Math.cos(turn));
            var py = y + (float) (r * Math.sin(angle) - half * Math.sin(turn));
            stream.setTextMatrix(Matrix.getRotateInstance(turn, px, py));
            stream.showText(Character.toString(c));
            stream.endText();
            angle -= step;
        }
    }
}
