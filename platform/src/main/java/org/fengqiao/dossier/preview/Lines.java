package org.fengqiao.dossier.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.typeface.ChineseFont;

/** Breaks words into lines: between any two Chinese characters, and between words of other scripts where they fit on a line at all. */
final class Lines {

    private static final Pattern PIECE = Pattern.compile("[\\p{IsLatin}\\p{IsDigit}.,:;@/_%-]+|.", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final ChineseFont FONT = ChineseFont.shared();

    private Lines() {}

    /** @param width of a line, in units of the size of the type; an empty text is one empty line */
    static List<String> of(String text, double width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R", -1)) {
            breakUp(printable(paragraph), width, lines);
        }
        return lines;
    }

    private static void breakUp(String text, double width, List<String> lines) {
        var line = new StringBuilder();
        double filled = 0;
        for (var piece : (Iterable<String>) PIECE.matcher(text).results().map(r -> r.group())::iterator) {
            var wide = FONT.width(piece);
            for (var part : wide > width ? piece.codePoints().mapToObj(Character::toString).toList() : List.of(piece)) {
                var room = FONT.width(part);
                if (filled + room > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    filled = 0;
                }
                line.append(part);
                filled += room;
            }
        }
        lines.add(line.toString());
    }

    /** What the font has no picture of is shown as an empty box, never left out. */
    private static String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append("    ");
            } else if (!Character.isISOControl(c)) {
                shown.appendCodePoint(FONT.has(c) ? c : '□');
            }
        });
        return shown.toString();
    }
}
