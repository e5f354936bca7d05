package org.fengqiao.cases.pipeline;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/**
 * Chinese text as overlapping pairs of characters, so that the two-character words people search for are found by an index;
 * runs of Latin letters and digits stay whole.
 */
public final class Words {

    private Words() {}

    /** The words of several texts, separated by spaces, ready for a {@code tsvector}. */
    public static String of(@Nullable String... texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            if (text != null) {
                collect(text, words);
            }
        }
        return String.join(" ", words);
    }

    /** The words to look for where somebody asks for this: single characters only where nothing longer says as much. */
    public static String asked(String text) {
        var words = new LinkedHashSet<String>();
        collect(text, words);
        var longer = words.stream().filter(w -> w.codePointCount(0, w.length()) > 1).toList();
        return String.join(" ", words.stream()
                .filter(w -> w.codePointCount(0, w.length()) > 1 || longer.stream().noneMatch(l -> l.contains(w)))
                .toList());
    }

    private static void collect(String text, LinkedHashSet<String> words) {
        var latin = new StringBuilder();
        int previous = -1;
        for (int c : text.codePoints().toArray()) {
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            if (!han && Character.isLetterOrDigit(c)) {
                latin.appendCodePoint(Character.toLowerCase(c));
            } else if (!latin.isEmpty()) {
                words.add(latin.toString());
                latin.setLength(0);
            }
            if (han) {
                words.add(Character.toString(c));
                if (previous >= 0) {
                    words.add(Character.toString(previous) + Character.toString(c));
                }
            }
            previous = han ? c : -1;
        }
        if (!latin.isEmpty()) {
            words.add(latin.toString());
        }
    }
}
