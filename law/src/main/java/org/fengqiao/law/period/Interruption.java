package org.fengqiao.law.period;

import java.time.LocalDate;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;

/** An event after which a period runs again from its beginning (中断), as of the limit for applying for enforcement. */
public record Interruption(LocalDate on, String reason, Article article) {

    public static Interruption of(LocalDate on, String reason) {
        return new Interruption(on, reason, Statute.CIVIL_CODE.article(195));
    }
}
