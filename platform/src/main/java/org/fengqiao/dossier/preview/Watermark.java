package org.fengqiao.dossier.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.fengqiao.typeface.ChineseFont;

/** Writes who reads, and when, across a picture: pale enough to read through, dense enough that no part is without it. */
final class Watermark {

    private static final Color INK = new Color(120, 120, 120, 46);
    private static final double SLANT = Math.toRadians(-24);

    private Watermark() {}

    static void over(BufferedImage picture, String text) {
        var g = picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(INK);
            tile(g, text, picture.getWidth(), picture.getHeight());
        } finally {
            g.dispose();
        }
    }

    private static void tile(Graphics2D g, String text, int width, int height) {
        var size = Math.max(14, Math.min(width, height) / 40.0);
        var outline = ChineseFont.shared().outline(text, size);
        var step = ChineseFont.shared().width(text) * size + size * 5;
        var reach = Math.hypot(width, height);
        g.rotate(SLANT, width / 2.0, height / 2.0);
        for (var y = height / 2.0 - reach / 2; y < height / 2.0 + reach / 2; y += size * 7) {
            for (var x = width / 2.0 - reach / 2; x < width / 2.0 + reach / 2; x += step) {
                g.fill(outline.createTransformedShape(AffineTransform.getTranslateInstance(x, y)));
            }
        }
    }
}
