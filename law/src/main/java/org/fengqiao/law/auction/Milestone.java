package org.fengqiao.law.auction;

import java.time.LocalDate;
import org.fengqiao.law.Article;
import org.fengqiao.law.Provenance;

/** A day of the schedule: what must be done by then, or what happens on it. */
public record Milestone(String id, String text, LocalDate date, Article article, Provenance provenance) {

    static Milestone of(String id, String text, LocalDate date, Article article) {
        return new Milestone(id, text, date, article, article.statute().provenance());
    }
}
