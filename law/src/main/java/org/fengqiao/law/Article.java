package org.fengqiao.law;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One article of a statute: where a rule or a figure comes from.
 *
 * @param number the article; 0 when the document is cited as a whole
 * @param part paragraph and item as they are cited, for example {@code 第二款第一项}; empty for the whole article
 */
public record Article(Statute statute, int number, String part) {

    private static final Pattern CITED = Pattern.compile("《(.+)》(?:第(\\d{1,4})条(.*))?");

    public Article {
        if (number < 0) {
            throw new IllegalArgumentException("an article number is not negative");
        }
    }

    public Article(Statute statute, int number) {
        this(statute, number, "");
    }

    /** As it is cited to people, for example {@code 《民事诉讼法》第126条}. */
    public String cite() {
        return number == 0 ? "《" + statute.title() + "》" : "《" + statute.title() + "》第" + number + "条" + part;
    }

    /** The article that {@link #cite} names; none where it names none known here. */
    public static Optional<Article> cited(String text) {
        var words = CITED.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        var number = words.group(2);
        return Arrays.stream(Statute.values())
                .filter(statute -> statute.title().equals(words.group(1)))
                .findFirst()
                .map(statute -> number == null ? new Article(statute, 0) : new Article(statute, Integer.parseInt(number), words.group(3)));
    }

    /** Whether the number of the article is cited from memory and must be checked by a person. */
    public boolean isRemembered() {
        return Remembered.has(this);
    }

    /** As {@link #cite()}, saying so where the number is cited from memory. */
    public String citeMarked() {
        return isRemembered() ? cite() + "（条文序号未核实）" : cite();
    }
}
