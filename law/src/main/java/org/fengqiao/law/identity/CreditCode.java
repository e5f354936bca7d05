package org.fengqiao.law.identity;

import java.util.regex.Pattern;

/**
 * The unified social credit code of an organisation (统一社会信用代码, GB 32100-2015): registering authority, kind, district, the organisation's
 * own code and a check character. The letters I, O, S, V and Z are not used, since they look like figures.
 */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{2}\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}");
    private static final int CHECKED = 17;

    private CreditCode() {}

    /** Whether it is built as a code is and the check character fits; any slip of one character shows. */
    public static boolean isSound(String code) {
        return SHAPE.matcher(code).matches() && code.charAt(CHECKED) == checkOf(code);
    }

    /** Weights are the powers of three modulo 31, from the left. */
    private static char checkOf(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECKED; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt(Math.floorMod(-sum, CHARACTERS.length()));
    }
}
