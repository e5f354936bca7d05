package org.fengqiao.api;

/** Which characters can be kept: a database has none for zero, and half a surrogate pair is no character. */
public final class Characters {

    private Characters() {}

    public static boolean canBeKept(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
