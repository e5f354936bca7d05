package org.fengqiao.instruments.compose;

import java.time.LocalDate;

/** Dates and ordinals as instruments write them. */
public final class ChineseNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /** 二〇二六年十一月二十二日. */
    public static String date(LocalDate day) {
        var year = new StringBuilder();
        for (var digit : Integer.toString(day.getYear()).toCharArray()) {
            year.append(DIGITS.charAt(digit - '0'));
        }
        return year + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    /** 一 to 九十九, for months, days and ordinals. */
    public static String number(int n) {
        if (n < 1 || n > 99) {
            return Integer.toString(n);
        }
        var tens = n / 10;
        var ones = n % 10;
        var first = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return first + (ones == 0 ? "" : DIGITS.charAt(ones));
    }

    /** 2026年11月22日. */
    public static String plainDate(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
