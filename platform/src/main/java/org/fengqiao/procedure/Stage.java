package org.fengqiao.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What a state means.
 *
 * @param label what officials call it
 * @param plain what it means for a party, in plain words: what is happening and what comes next
 * @param task what is then to be done, for officials, as a verb phrase that follows who is to do it; names them where nobody is awaited here; null where
 *     nothing is to be done
 * @param awaits whose move it is; null where nobody's in particular
 * @param end whether the state ends the procedure
 */
public record Stage(String label, String plain, @Nullable String task, @Nullable Capacity awaits, boolean end) {

    /** A state in which somebody is awaited to do something. */
    public Stage(String label, String plain, String task, Capacity awaits) {
        this(label, plain, task, awaits, false);
    }

    /** A state that ends the procedure. */
    public Stage(String label, String plain) {
        this(label, plain, null, null, true);
    }
}
