package org.fengqiao.law;

/** The question itself makes no sense: a negative amount, an impossible date, an unknown court. */
public final class InvalidInput extends LawException {

    private static final long serialVersionUID = 1L;

    public InvalidInput(String message) {
        super("invalid-input", message);
    }
}
