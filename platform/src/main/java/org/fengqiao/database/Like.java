package org.fengqiao.database;

import org.jspecify.annotations.Nullable;

/** Patterns for {@code like} from words somebody typed, in which a percent sign and an underscore are just that. */
public final class Like {

    private Like() {}

    /** What has these words anywhere in it; null where none are asked for. */
    public static @Nullable String containing(@Nullable String words) {
        return words == null || words.isBlank() ? null : "%" + literal(words.strip()) + "%";
    }

    /** What begins with these words; null where none are asked for. */
    public static @Nullable String beginning(@Nullable String words) {
        return words == null || words.isBlank() ? null : literal(words.strip()) + "%";
    }

    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
