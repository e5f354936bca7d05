package org.fengqiao.cases.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to.
 *
 * @param view {@code mine} where one stands in the case, {@code todo} where one's move is awaited, {@code court} all one's offices see
 * @param q words to find in number, parties and cause
 */
record CaseFilter(
        @Nullable String view,
        @Nullable String procedure,
        @Nullable String state,
        @Nullable String court,
        @Nullable String unit,
        @Nullable String cause,
        @Nullable UUID owner,
        @Nullable Boolean overdue,
        @Nullable Boolean open,
        @Nullable String q,
        @Nullable String sort) {}
