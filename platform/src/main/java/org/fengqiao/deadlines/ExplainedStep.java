package org.fengqiao.deadlines;

import java.time.LocalDate;
import org.fengqiao.law.period.Step;
import org.jspecify.annotations.Nullable;

/** One sentence of "why this date", as it is stored and shown. */
public record ExplainedStep(String text, @Nullable LocalDate date, @Nullable String article) {

    private static final String EXTENDED = "延长至 ";

    /** An extension to a day, as it was decided. */
    static ExplainedStep extended(LocalDate until, String reason) {
        return new ExplainedStep(EXTENDED + until + "：" + reason, until, null);
    }

    boolean isExtension() {
        return text.startsWith(EXTENDED);
    }

    static ExplainedStep of(Step step) {
        var article = step.article();
        return new ExplainedStep(step.text() + step.warning(), step.date(), article == null ? null : article.citeMarked());
    }
}
