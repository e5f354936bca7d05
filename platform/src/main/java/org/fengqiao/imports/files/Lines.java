package org.fengqiao.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line, whatever its size. */
public interface Lines {

    /** Hands each line to a taker, in order. */
    void read(InputStream in, Consumer<Line> taker) throws IOException;

    /** The reader for a file by its name; null where the format is not known. */
    static @Nullable Lines forFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return new JsonLines();
        }
        if (lower.endsWith(".csv")) {
            return new CsvLines();
        }
        return lower.endsWith(".xlsx") ? new SheetLines() : null;
    }
}
