package org.fengqiao.law.cause;

import org.jspecify.annotations.Nullable;

/** How a matter under a cause comes before a court: as somebody's action against somebody, or as an application nobody is sued by. */
public enum CauseTrack {
    /** 民事一审. */
    ACTION("民初"),
    /** 第三人撤销之诉, which has a type of number of its own. */
    REVOCATION("民撤"),
    /** 非讼程序: an application, neither mediated nor filed as an action; each kind has a type of number of its own. */
    APPLICATION(null);

    private static final String APPLICATIONS = "非讼程序案件案由";
    private static final String REVOCATIONS = "第三人撤销之诉";

    private final @Nullable String caseType;

    CauseTrack(@Nullable String caseType) {
        this.caseType = caseType;
    }

    /** @param cause a name of the catalogue in force; an action where it is null or unknown */
    public static CauseTrack of(@Nullable String cause) {
        var path = Causes.namesAbove(cause);
        if (path.contains(APPLICATIONS)) {
            return APPLICATION;
        }
        return path.contains(REVOCATIONS) ? REVOCATION : ACTION;
    }

    /** The type in the number of a case of first instance; null where it depends on the kind of application. */
    public @Nullable String caseType() {
        return caseType;
    }
}
