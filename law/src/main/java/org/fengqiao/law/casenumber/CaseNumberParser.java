package org.fengqiao.law.casenumber;

import org.fengqiao.law.ChineseNumeral;
import org.fengqiao.law.InvalidInput;

/** Reads one case number from left to right, and says where it stops making sense. */
final class CaseNumberParser {

    /** No number is longer; checked first, so that a huge line costs nothing. */
    private static final int LONGEST = 64;

    private final String text;
    private int at;

    CaseNumberParser(String typed) {
        if (typed.length() > 10 * LONGEST) {
            throw new InvalidInput("案号过长（" + typed.length() + " 字）");
        }
        text = typed.strip();
        if (text.length() > LONGEST) {
            throw new InvalidInput("案号过长（" + text.length() + " 字）");
        }
    }

    CaseNumber parse() {
        expect('（', '(');
        int year = year();
        expect('）', ')');
        var court = court();
        var speciality = take('知') ? "知" : "";
        var type = type();
        long serial = serial();
        expect('号', '号');
        int copy = copy();
        if (at != text.length()) {
            throw unreadable("“号”后有多余文字");
        }
        return new CaseNumber(year, court, speciality, type, serial, copy);
    }

    private int year() {
        int start = at;
        long value = number();
        if (at - start != 4) {
            throw unreadable("年度应为四位数字");
        }
        return (int) value;
    }

    private CourtCode court() {
        if (text.startsWith(CourtCode.SUPREME, at)) {
            at += CourtCode.SUPREME.length();
            return new CourtCode(CourtCode.SUPREME);
        }
        if (at >= text.length()) {
            throw unreadable("缺少法院代字");
        }
        var code = new StringBuilder(5).append(text.charAt(at++));
        while (at < text.length() && digit(text.charAt(at)) >= 0) {
            code.append((char) ('0' + digit(text.charAt(at++))));
        }
        return new CourtCode(code.toString());
    }

    private String type() {
        int start = at;
        while (at < text.length() && digit(text.charAt(at)) < 0 && text.charAt(at) != '号') {
            at++;
        }
        if (at == start) {
            throw unreadable("缺少类型代字");
        }
        return text.substring(start, at);
    }

    private long serial() {
        int start = at;
        if (at < text.length() && digit(text.charAt(at)) == 0) {
            throw unreadable("案件编号从 1 起，前面不补零");
        }
        long value = number();
        if (at == start || at - start > 9) {
            throw unreadable("案件编号应为一至九位数字");
        }
        return value;
    }

    private int copy() {
        if (!take('之')) {
            return 0;
        }
        int copy = ChineseNumeral.parse(text.substring(at));
        if (copy == 0) {
            throw unreadable("“之”后应为一至九十九");
        }
        at = text.length();
        return copy;
    }

    private long number() {
        long value = 0;
        for (int digit; at < text.length() && (digit = digit(text.charAt(at))) >= 0; at++) {
            value = value < Long.MAX_VALUE / 100 ? value * 10 + digit : value;
        }
        return value;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char full, char half) {
        if (!take(full) && !take(half)) {
            throw unreadable(at < text.length() ? "第 " + (at + 1) + " 字处应为“" + full + "”" : "缺少“" + full + "”");
        }
    }

    private InvalidInput unreadable(String why) {
        return new InvalidInput("案号无法识别：" + Quoted.of(text) + "，" + why + "（例：（2026）沪0114民初12号）");
    }
}
