package org.fengqiao.typeface;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Noto Serif SC (SIL Open Font License), read once and shared. */
public final class ChineseFont {

    private static final String RESOURCE = "/fonts/NotoSerifSC-Regular.ttf";
    private static final byte[] FILE = file();
    private static final Queue<TrueTypeFont> IDLE = new ArrayBlockingQueue<>(2);
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

    /** A copy for one document to embed what it uses of it. Reading the file costs more than a page of text, so copies are used again. */
    public static Loan lend() {
        var idle = IDLE.poll();
        return new Loan(idle == null ? parse() : idle);
    }

    /** A copy of the font that nobody else uses until it is given back, after the document has been saved. */
    public record Loan(TrueTypeFont font) implements AutoCloseable {
        @Override
        public void close() {
            IDLE.offer(font);
        }
    }

    private static TrueTypeFont parse() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file() {
        try (var in = Objects.requireNonNull(ChineseFont.class.getResourceAsStream(RESOURCE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChineseFont read() {
        try {
            return new ChineseFont(parse());
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
