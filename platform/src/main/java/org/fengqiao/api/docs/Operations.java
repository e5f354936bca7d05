package org.fengqiao.api.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The table of all operations, {@code operations.txt}: each by method and path with its stable id, its tag and what it does. */
final class Operations {

    private static final String TABLE = "org/fengqiao/api/operations.txt";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Operations() {
        for (var line : read().split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split("\\|");
                var flags = cells.length < 5 ? Set.<String>of() : Arrays.stream(cells[4].strip().split(" ")).collect(Collectors.toSet());
                entries.put(cells[0].strip(), new Entry(cells[1].strip(), cells[2].strip(), cells[3].strip(), flags));
            }
        }
    }

    /** @param key method and path, for example {@code GET /api/cases/{id}} */
    @Nullable Entry find(String key) {
        return entries.get(key);
    }

    /** Tags in the order of the table. */
    Iterable<String> tags() {
        return entries.values().stream().map(Entry::tag).distinct().toList();
    }

    Set<String> keys() {
        return Set.copyOf(entries.keySet());
    }

    private static String read() {
        try {
            return new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One operation. */
    record Entry(String id, String tag, String summary, Set<String> flags) {

        /** Whether it may be called without signing in. */
        boolean open() {
            return flags.contains("open");
        }

        /** Whether the answer carries the version of what it shows. */
        boolean tagged() {
            return flags.contains("etag");
        }
    }
}
