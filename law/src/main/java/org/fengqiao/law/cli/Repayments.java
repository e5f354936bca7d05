package org.fengqiao.law.cli;

import java.util.StringJoiner;

/** Turns a file of repayments into the notation of the questions: lines {@code DATE,AMOUNT}, or JSON lines with date and amount. */
final class Repayments {

    private Repayments() {}

    static String normal(String file) {
        var out = new StringJoiner("\n");
        for (var line : file.replace("\uFEFF", "").lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("{")) {
                var map = JsonReader.object(line);
                var date = map.getOrDefault("on", map.getOrDefault("date", ""));
                out.add(date + ":" + map.getOrDefault("amount", ""));
            } else if (line.matches("\\d{4}-\\d{2}-\\d{2}[,\\t ].*")) {
                out.add(line.substring(0, 10) + ":" + line.substring(11).strip().replace(",", ""));
            } else if (out.length() > 0 || line.matches(".*\\d{4}.*")) {
                out.add(line);
            }
        }
        return out.toString();
    }
}
