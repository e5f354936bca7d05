package org.fengqiao.law.period;

import java.time.LocalDate;
import org.fengqiao.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the answer to "why this date".
 *
 * @param text the sentence, in Chinese, for people
 * @param date the date reached, if the step reaches one
 * @param article what the step rests on, if it rests on one
 */
public record Step(String text, @Nullable LocalDate date, @Nullable Article article) {

    /** What to tell people of a step that rests on something unverified, or nothing. */
    public String warning() {
        if (article == null || !article.statute().provenance().needsWarning()) {
            return "";
        }
        return "【" + article.statute().provenance().label() + "】";
    }
}
