package org.fengqiao.law.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The citizen's number on a resident's identity card (公民身份号码, GB 11643-1999): district, date of birth, sequence and a check character. */
public final class ResidentNumber {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int LENGTH = 18;
    private static final String CHECK = "10X98765432";

    private ResidentNumber() {}

    /** Whether a district could have this code, the date exists and the check character fits; any slip of one character or two neighbours shows. */
    public static boolean isSound(String number) {
        return SHAPE.matcher(number).matches() && hasDate(number.substring(6, 14)) && number.charAt(LENGTH - 1) == checkOf(number);
    }

    /** As {@link #isSound(String)}, of somebody born by a day. */
    public static boolean isSound(String number, LocalDate today) {
        return bornOn(number).filter(born -> !born.isAfter(today)).isPresent();
    }

    /** The date of birth in a number; empty where the number cannot be. */
    public static Optional<LocalDate> bornOn(String number) {
        return isSound(number) ? Optional.of(LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)) : Optional.empty();
    }

    /** Weights are the powers of two modulo 11, from the right. */
    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (number.charAt(i) - '0') * ((1 << (LENGTH - 1 - i)) % 11);
        }
        return CHECK.charAt(sum % 11);
    }

    private static boolean hasDate(String date) {
        try {
            LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
