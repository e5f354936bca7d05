package org.fengqiao.instruments.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.Template;
import org.jspecify.annotations.Nullable;

/** The data of an instrument, written as its fields demand; remembers what was asked for and not there. */
final class Values {

    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)(?:\\.([a-zA-Z]+))?}");

    private final Template template;
    private final Map<String, ?> data;
    private final Set<String> missing = new LinkedHashSet<>();

    Values(Template template, Map<String, ?> data) {
        this.template = template;
        this.data = data;
        template.fields().stream().filter(f -> f.required() && !has(f.name())).forEach(f -> missing.add(f.label()));
    }

    Set<String> missing() {
        return missing;
    }

    boolean has(String name) {
        return switch (data.get(name)) {
            case null -> false;
            case String text -> !text.isBlank();
            case Collection<?> all -> !all.isEmpty();
            case Object _ -> true;
        };
    }

    List<?> list(String name) {
        return data.get(name) instanceof List<?> all ? all : List.of();
    }

    String fill(String text) {
        return fill(text, null);
    }

    /** Replaces what stands in braces; a member of a list is {@code {item}} or a part of it. */
    String fill(String text, @Nullable Object item) {
        return NAMED.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(value(found, item)));
    }

    private String value(MatchResult found, @Nullable Object item) {
        if (found.group(1).equals("item")) {
            return part(item, found.group(2));
        }
        return written(template.field(found.group(1)));
    }

    static String part(@Nullable Object item, @Nullable String name) {
        var value = name != null && item instanceof Map<?, ?> map ? map.get(name) : item;
        return value == null ? "" : value.toString();
    }

    private String written(Field field) {
        if (!has(field.name())) {
            return field.required() ? "〔待补：" + field.label() + "〕" : "";
        }
        var value = data.get(field.name());
        return switch (field.kind()) {
            case TEXT, LIST -> value instanceof Collection<?> all
                    ? all.stream().map(String::valueOf).collect(Collectors.joining("、"))
                    : String.valueOf(value);
            case DATE -> ChineseNumerals.plainDate(day(value));
            case MONEY -> money(String.valueOf(value));
        };
    }

    static LocalDate day(@Nullable Object value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: " + value);
        }
    }

    static String money(String amount) {
        return new BigDecimal(amount).setScale(2, java.math.RoundingMode.HALF_UP).toPlainString() + "元";
    }
}
