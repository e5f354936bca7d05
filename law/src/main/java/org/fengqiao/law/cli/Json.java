package org.fengqiao.law.cli;

import java.util.List;
import java.util.Map;

/** Writes plain data as JSON on one line. */
final class Json {

    private Json() {}

    static String write(Object value) {
        var out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> map -> {
                char before = '{';
                for (var entry : map.entrySet()) {
                    out.append(before);
                    before = ',';
                    string(String.valueOf(entry.getKey()), out);
                    out.append(':');
                    write(entry.getValue(), out);
                }
                out.append(before == '{' ? "{}" : "}");
            }
            case List<?> list -> {
                char before = '[';
                for (var item : list) {
                    out.append(before);
                    before = ',';
                    write(item, out);
                }
                out.append(before == '[' ? "[]" : "]");
            }
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> string(value.toString(), out);
        }
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
