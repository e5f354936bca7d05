package org.fengqiao.imports.files;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file.
 *
 * @param number as people count: the first line of the file is 1
 * @param fields by column; null where the line cannot be read
 * @param problem why it cannot be read; null where it can
 */
public record Line(int number, String raw, @Nullable Map<String, String> fields, @Nullable String problem) {

    static Line of(int number, String raw, Map<String, String> fields) {
        return new Line(number, raw, fields, null);
    }

    static Line unreadable(int number, String raw, String problem) {
        return new Line(number, raw, null, problem);
    }
}
