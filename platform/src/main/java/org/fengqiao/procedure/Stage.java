package org.fengqiao.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What a state means.
 *
 * @param label what officials call it
 * @param plain what it means for a party, in plain words: what is happening and what comes next
 * @param against what it means for a side the case is brought against, where that is something else; null where it is the same
 * @param task what is then to be done, for officials, as a verb phrase that follows who is to do it; names them where nobody is awaited here; null where
 *     nothing is to be done
 * @param awaits whose move it is; null where nobody's in particular
 * @param end whether the state ends the procedure
 */
public record Stage(String label, String plain, @Nullable String against, @Nullable String task, @Nullable Capacity awaits, boolean end) {

    /** A state in which somebody is awaited to do something. */
    public Stage(String label, String plain, String task, Capacity awaits) {
        this(label, plain, null, task, awaits, false);
    }

    /** A state that ends the procedure. */
    public Stage(String label, String plain) {
        this(label, plain, null, null, null, true);
    }

    /** The same, as a side reads it against whom the case is brought. */
    public Stage against(String plain) {
        return new Stage(label, this.plain, plain, task, awaits, end);
    }

    /** What it means for somebody of this capacity. */
    public String plainTo(@Nullable Capacity capacity) {
        return against != null && capacity == Standing.RESPONDENT ? against : plain;
    }
}
