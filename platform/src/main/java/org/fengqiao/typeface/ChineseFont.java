package org.fengqiao.typeface;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Noto Serif SC (SIL Open Font License), read once and shared. */
public final class ChineseFont {

    private static final String RESOURCE = "/fonts/NotoSerifSC-Regular.ttf";
    private static final ChineseFont SHARED = read();

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;

    private ChineseFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    public static ChineseFont shared() {
        return SHARED;
    }

    /** A copy of the font of one's own, for a document to embed what it uses; parsed anew because embedding changes it. */
    public static TrueTypeFont forEmbedding() {
        try (var in = Objects.requireNonNull(ChineseFont.class.getResourceAsStream(RESOURCE))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChineseFont read() {
        try {
            return new ChineseFont(forEmbedding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** How far one character advances, in units of the font size. */
    public synchronized double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / (double) unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** The outline of a line of text standing on the origin, y downwards, for drawing without any font of the system. */
    public synchronized Path2D outline(String text, double size) {
        var line = new Path2D.Double();
        var scale = size / unitsPerEm;
        var x = 0.0;
        for (var codePoint : text.codePoints().toArray()) {
            append(line, codePoint, new AffineTransform(scale, 0, 0, -scale, x, 0));
            x += advance(codePoint) * size;
        }
        return line;
    }

    private void append(Path2D line, int codePoint, AffineTransform at) {
        try {
            var glyph = font.getGlyph().getGlyph(characters.getGlyphId(codePoint));
            if (glyph != null) {
                line.append(glyph.getPath().createTransformedShape(at), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
