package org.fengqiao.law.casenumber;

/** Quotes what somebody typed, cut short so that a message stays a message. */
final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String text) {
        return "“" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "”";
    }
}
