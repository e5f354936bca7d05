package org.fengqiao.procedure;

import org.jspecify.annotations.Nullable;

/** A state of a procedure. The enum that implements it names every state a case of that kind can be in. */
public interface CaseState {

    /** Stable name, kept in the case row and the journal. */
    String name();

    /** What the state means. */
    Stage stage();

    default String label() {
        return stage().label();
    }

    default String plain() {
        return stage().plain();
    }

    /** What it means for somebody of this capacity. */
    default String plainTo(@Nullable Capacity capacity) {
        return stage().plainTo(capacity);
    }

    default @Nullable String task() {
        return stage().task();
    }

    default @Nullable Capacity awaits() {
        return stage().awaits();
    }

    /** Whether this state ends the procedure. */
    default boolean isFinal() {
        return stage().end();
    }
}
