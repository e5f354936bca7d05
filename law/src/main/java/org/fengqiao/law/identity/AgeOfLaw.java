package org.fengqiao.law.identity;

import java.time.LocalDate;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;

/** An age from which the law treats a person otherwise, in full years. */
public enum AgeOfLaw {
    /** Below it one is a minor. */
    MAJORITY(18, Statute.CIVIL_CODE.article(17)),
    /** From it on one is elderly. */
    OLD_AGE(60, Statute.ELDERLY_RIGHTS.article(2));

    private final int years;
    private final Article article;

    AgeOfLaw(int years, Article article) {
        this.years = years;
        this.article = article;
    }

    public int years() {
        return years;
    }

    public Article article() {
        return article;
    }

    /** Whether somebody born on a day has reached it on another; on the birthday itself, too. */
    public boolean isReached(LocalDate born, LocalDate on) {
        return !born.plusYears(years).isAfter(on);
    }
}
