package org.fengqiao.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What a state means.
 *
 * @param label what officials call it
 * @param plain what it means for a party, in plain words: what is happening and what comes next
 * @param awaits whose move it is; null where nobody's in particular
 * @param end whether the state ends the procedure
 */
public record Stage(String label, String plain, @Nullable Capacity awaits, boolean end) {

    /** A state that ends the procedure exactly when nobody is awaited. */
    public Stage(String label, String plain, @Nullable Capacity awaits) {
        this(label, plain, awaits, awaits == null);
    }
}
