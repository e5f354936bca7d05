package org.fengqiao.law.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;

/** Reads one JSON object. Numbers, true and false stay as they are written, so that no amount passes through binary floating point. */
final class JsonReader {

    private static final int DEEPEST = 16;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Map<String, Object> object(String text) {
        var reader = new JsonReader(text);
        reader.blanks();
        if (!reader.at('{')) {
            throw reader.broken("应为 { 开头的对象");
        }
        var map = reader.map(1);
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.broken("对象之后有多余内容");
        }
        return map;
    }

    private Map<String, Object> map(int depth) {
        expect('{');
        var map = new LinkedHashMap<String, Object>();
        blanks();
        if (take('}')) {
            return map;
        }
        do {
            blanks();
            var key = string();
            blanks();
            expect(':');
            if (map.put(key, value(depth)) != null) {
                throw broken("重复的字段 " + key);
            }
            blanks();
        } while (take(','));
        expect('}');
        return map;
    }

    private List<Object> list(int depth) {
        expect('[');
        var list = new ArrayList<Object>();
        blanks();
        if (take(']')) {
            return list;
        }
        do {
            list.add(value(depth));
            blanks();
        } while (take(','));
        expect(']');
        return list;
    }

    private Object value(int depth) {
        blanks();
        if (depth > DEEPEST) {
            throw broken("嵌套过深");
        }
        if (at('{')) {
            return map(depth + 1);
        }
        if (at('[')) {
            return list(depth + 1);
        }
        return at('"') ? string() : word();
    }

    private String word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        var word = text.substring(start, at);
        if (word.equals("null")) {
            return "";
        }
        if (!word.equals("true") && !word.equals("false") && !word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw broken("不是 JSON 值");
        }
        return word;
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw broken("字符串中有控制字符");
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw broken("字符串没有结束");
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw broken("无效的转义");
        };
    }

    private char unicode() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw broken("无效的 \\u 转义");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean at(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean take(char c) {
        boolean there = at(c);
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw broken("应为 " + c);
        }
    }

    private InvalidInput broken(String why) {
        return new InvalidInput("不是有效的 JSON（第 " + (at + 1) + " 字）：" + why);
    }
}
