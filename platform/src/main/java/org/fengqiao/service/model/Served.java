package org.fengqiao.service.model;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.Article;

/**
 * Service has been brought about.
 *
 * @param on the day it counts as served
 * @param why in Chinese, for the proof
 * @param rebuttable whether the recipient may still prove otherwise
 */
public record Served(LocalDate on, String why, List<Article> basis, boolean rebuttable) {

    /** Why, with the articles. */
    public String cited() {
        return why + "（" + String.join("、", basis.stream().map(Article::citeMarked).toList()) + "）";
    }
}
