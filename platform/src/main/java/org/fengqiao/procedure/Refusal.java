package org.fengqiao.procedure;

import org.fengqiao.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * Why an act is not possible, and what to do instead. A refusal is an outcome, not an exception.
 *
 * @param code stable name, last segment of the problem type
 * @param why in Chinese, for the one who tried
 * @param instead what can be done instead, in Chinese
 * @param field the field of the act that is to be changed, as a JSON pointer; null where none is
 */
public record Refusal(String code, String why, String instead, Article article, @Nullable String field) {

    /** A refusal no single field is to blame for. */
    public Refusal(String code, String why, String instead, Article article) {
        this(code, why, instead, article, null);
    }
}
