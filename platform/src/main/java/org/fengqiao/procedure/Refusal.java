package org.fengqiao.procedure;

import org.fengqiao.law.Article;

/**
 * Why an act is not possible, and what to do instead. A refusal is an outcome, not an exception.
 *
 * @param code stable name, last segment of the problem type
 * @param why in Chinese, for the one who tried
 * @param instead what can be done instead, in Chinese
 */
public record Refusal(String code, String why, String instead, Article article) {}
