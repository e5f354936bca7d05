package org.fengqiao.instruments.issue;

import java.security.SecureRandom;

/** A code nobody can guess, in letters nobody mistakes: four groups of four. */
final class VerificationCode {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String next() {
        var code = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
