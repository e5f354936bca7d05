package org.fengqiao.instruments.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks Chinese text into lines by the rules of punctuation (避头尾, GB/T 15834): no line begins with a closing mark, none ends with an
 * opening one; numbers and Latin words stay whole unless longer than a line.
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…—·％%‰℃,.;:?!)]}>元年月日号条款项";
    private static final String ALWAYS_WITH_PREVIOUS = "，。、；：？！）》〉」』】〕”’…—·％%‰℃,.;:?!)]}>";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{<￥¥$";

    private final ToDoubleFunction<String> width;

    /** @param width of a piece of text, in the unit the lines are measured in */
    LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** @param first room of the first line; the others have {@code room} */
    List<String> lines(String text, double first, double room) {
        var tokens = tokens(text, room);
        var lines = new ArrayList<String>();
        for (var from = 0; from < tokens.size(); ) {
            var to = fill(tokens, from, lines.isEmpty() ? first : room);
            var end = to == tokens.size() ? to : retreat(tokens, from, to);
            lines.add(String.join("", tokens.subList(from, end)));
            from = end;
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private int fill(List<String> tokens, int from, double room) {
        var used = 0.0;
        var at = from;
        while (at < tokens.size()) {
            used += width.applyAsDouble(tokens.get(at));
            if (used > room + 0.01 && at > from) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Gives tokens to the next line until both ends are lawful; where nothing lawful is left, breaks where it must. */
    private static int retreat(List<String> tokens, int from, int to) {
        for (var at = to; at > from; at--) {
            if (lawful(tokens, at)) {
                return at;
            }
        }
        return to;
    }

    private static boolean lawful(List<String> tokens, int at) {
        var next = tokens.get(at);
        var last = tokens.get(at - 1);
        var afterNumber = Character.isDigit(last.charAt(last.length() - 1));
        return !(afterNumber ? NEVER_FIRST : ALWAYS_WITH_PREVIOUS).contains(next.substring(0, 1)) && !NEVER_LAST.contains(last);
    }

    private List<String> tokens(String text, double room) {
        var tokens = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isWord(c) || (c == ',' && !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1)))) {
                word.appendCodePoint(c);
            } else {
                flush(word, tokens, room);
                tokens.add(Character.toString(c));
            }
        });
        flush(word, tokens, room);
        return tokens;
    }

    private static boolean isWord(int c) {
        return c > ' ' && c < 0x250 && NEVER_LAST.indexOf(c) < 0 && (Character.isLetterOrDigit(c) || "./-_@+#:".indexOf(c) >= 0);
    }

    private void flush(StringBuilder word, List<String> tokens, double room) {
        if (width.applyAsDouble(word.toString()) > room) {
            word.codePoints().forEach(c -> tokens.add(Character.toString(c)));
        } else if (!word.isEmpty()) {
            tokens.add(word.toString());
        }
        word.setLength(0);
    }
}
