package org.fengqiao.identity.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads the rows of a table in {@code demo/}, each by the names of its first line. */
final class Roster {

    private Roster() {}

    static List<Map<String, String>> read(String table) {
        try (var in = Objects.requireNonNull(Roster.class.getResourceAsStream("/demo/" + table))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var names = lines.getFirst().split("\\|");
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\\|", -1);
                var row = new TreeMap<String, String>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
