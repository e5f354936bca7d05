package org.fengqiao.law;

import org.jspecify.annotations.Nullable;

/** The question itself makes no sense: a negative amount, an impossible date, an unknown court. */
public final class InvalidInput extends LawException {

    private static final long serialVersionUID = 1L;
    private final @Nullable String input;

    public InvalidInput(String message) {
        this(message, null);
    }

    private InvalidInput(String message, @Nullable String input) {
        super("invalid-input", message);
        this.input = input;
    }

    /** The same, said of one input by its name in the questions, for example {@code amount}. */
    public InvalidInput at(String name) {
        return new InvalidInput(String.valueOf(getMessage()), name);
    }

    /** The input to blame, or null where several together make no sense. */
    public @Nullable String input() {
        return input;
    }
}
