package org.fengqiao.law;

/** A question this library will not answer; the message is Chinese, for people, and says why. */
public abstract sealed class LawException extends RuntimeException permits InvalidInput, NotCovered, UnknownYear {

    private static final long serialVersionUID = 1L;
    private final String code;

    LawException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable name of the kind of refusal, for programs. */
    public String code() {
        return code;
    }
}
