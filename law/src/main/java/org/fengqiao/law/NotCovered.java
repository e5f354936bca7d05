package org.fengqiao.law;

/** The question is sound, but the law of that time or place is not in this library. */
public final class NotCovered extends LawException {

    private static final long serialVersionUID = 1L;

    public NotCovered(String message) {
        super("not-covered", message);
    }
}
