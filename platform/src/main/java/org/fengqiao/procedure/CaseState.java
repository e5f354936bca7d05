package org.fengqiao.procedure;

import org.jspecify.annotations.Nullable;

/** A state of a procedure. The enum that implements it names every state a case of that kind can be in. */
public interface CaseState {

    /** Stable name, kept in the case row and the journal. */
    String name();

    /** What officials call it. */
    String label();

    /** What it means for a party, in plain words: what is happening and what comes next. */
    String plain();

    /** Whose move it is; null where nobody in particular must act, or the case is closed. */
    @Nullable Capacity awaits();

    /** Whether this state ends the procedure. */
    boolean isFinal();
}
