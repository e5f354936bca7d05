package org.fengqiao.law;

/** Numerals 一 to 九十九, as they follow 之 in a case number and stand before units of time. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    public static String of(int number) {
        int tens = number / 10;
        int ones = number % 10;
        var text = new StringBuilder(3);
        if (tens > 1) {
            text.append(DIGITS.charAt(tens));
        }
        if (tens > 0) {
            text.append('十');
        }
        if (ones > 0) {
            text.append(DIGITS.charAt(ones));
        }
        return text.toString();
    }

    /** The number, or 0 when the text is no numeral written in this way. */
    public static int parse(String text) {
        int ten = text.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        var rest = text.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : DIGITS.indexOf(rest.charAt(0));
        if (tens < 0 || ones < 0) {
            return 0;
        }
        int number = tens * 10 + ones;
        return of(number).equals(text) ? number : 0;
    }
}
