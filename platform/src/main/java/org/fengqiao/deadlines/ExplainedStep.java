package org.fengqiao.deadlines;

import java.time.LocalDate;
import org.fengqiao.law.period.Step;
import org.jspecify.annotations.Nullable;

/** One sentence of "why this date", as it is stored and shown. */
public record ExplainedStep(String text, @Nullable LocalDate date, @Nullable String article) {

    static ExplainedStep of(Step step) {
        var article = step.article();
        return new ExplainedStep(step.text() + step.warning(), step.date(), article == null ? null : article.citeMarked());
    }
}
