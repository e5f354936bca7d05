package org.fengqiao.law.interest;

import java.time.LocalDate;
import java.util.Arrays;

/** Writes the many short sentences of a long explanation into one buffer, which is empty again after each. */
final class Phrase {

    private static final int DATE = 10;
    private static final int LONGEST_NUMBER = 19;

    private char[] chars = new char[160];
    private int length;

    Phrase add(String text) {
        int more = text.length();
        room(more);
        text.getChars(0, more, chars, length);
        length += more;
        return this;
    }

    /** Not negative. */
    Phrase add(long number) {
        room(LONGEST_NUMBER);
        int digits = 1;
        for (long power = 10; digits < LONGEST_NUMBER && number >= power; power *= 10) {
            digits++;
        }
        length += digits;
        int at = length;
        long high = number;
        for (; high > Integer.MAX_VALUE; high /= 100) {
            at -= 2;
            pair((int) (high % 100), at);
        }
        int rest = (int) high;
        for (; rest >= 100; rest /= 100) {
            at -= 2;
            pair(rest % 100, at);
        }
        if (rest >= 10) {
            pair(rest, at - 2);
        } else {
            chars[at - 1] = (char) ('0' + rest);
        }
        return this;
    }

    /** A sum in fen as {@link org.fengqiao.law.Amounts#format} writes it in yuan. */
    Phrase yuan(long fen) {
        add(fen / 100);
        room(3);
        chars[length++] = '.';
        pair((int) (fen % 100));
        return this;
    }

    /** The date as {@link LocalDate#toString} writes it; the library refuses years beyond four digits. */
    Phrase add(LocalDate date) {
        room(DATE);
        int year = date.getYear();
        pair(year / 100);
        pair(year % 100);
        chars[length++] = '-';
        pair(date.getMonthValue());
        chars[length++] = '-';
        pair(date.getDayOfMonth());
        return this;
    }

    /** What was written since the last call. */
    String take() {
        var text = new String(chars, 0, length);
        length = 0;
        return text;
    }

    private void pair(int number) {
        pair(number, length);
        length += 2;
    }

    private void pair(int number, int at) {
        int tens = number / 10;
        chars[at] = (char) ('0' + tens);
        chars[at + 1] = (char) ('0' + number - tens * 10);
    }

    private void room(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
        }
    }
}
