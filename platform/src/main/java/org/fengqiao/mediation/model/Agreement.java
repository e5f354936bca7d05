package org.fengqiao.mediation.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the agreement as it was on the table; none is ever overwritten.
 *
 * @param version from 1
 * @param by name of who wrote it
 * @param text drafted from the terms, or as redlined by hand
 * @param note why it was changed
 */
public record Agreement(int version, String by, Instant at, List<Term> terms, String text, @Nullable String note) {

    public Agreement {
        terms = List.copyOf(terms);
    }
}
