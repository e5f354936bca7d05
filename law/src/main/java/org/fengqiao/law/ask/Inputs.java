package org.fengqiao.law.ask;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Periods;
import org.jspecify.annotations.Nullable;

/** The inputs of one question, read strictly: what is not understood is refused by name. */
final class Inputs {

    private static final int LONGEST = 20_000;

    private final Map<String, ?> values;
    private final List<Field> fields;
    private final Calendar calendar;

    /** @param calendar what days are worked, for those who do not tell */
    Inputs(Map<String, ?> values, List<Field> fields, Calendar calendar) {
        this.values = values;
        this.calendar = calendar;
        this.fields = fields;
        for (var name : values.keySet()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                throw new InvalidInput("未知的参数 " + shorten(name) + "；可用："
                        + String.join(" ", fields.stream().map(Field::name).toList()));
            }
        }
        for (var field : fields) {
            if (field.required() && text(field.name()) == null) {
                throw missing(field.name());
            }
        }
    }

    Calendar calendar() {
        return calendar;
    }

    /** The input as text without blanks around it, or null when absent or empty. */
    @Nullable String text(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof List || value instanceof Map) {
            throw new InvalidInput("参数 " + name + " 应为一个值").at(name);
        }
        var text = value.toString().strip();
        if (text.length() > LONGEST) {
            throw new InvalidInput("参数 " + name + " 过长（" + text.length() + " 字）").at(name);
        }
        return text.isEmpty() ? null : text;
    }

    String required(String name) {
        var text = text(name);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    /** What {@code part} gives; what it refuses is said of the input. */
    static <T> T blaming(String name, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidInput e) {
            throw e.at(name);
        }
    }

    private InvalidInput missing(String name) {
        var what = fields.stream().filter(field -> field.name().equals(name)).findFirst();
        return new InvalidInput("缺少参数 " + name + what.map(field -> "（" + field.label() + "，如 " + field.example() + "）").orElse("")).at(name);
    }

    boolean has(String name) {
        return values.get(name) instanceof List || text(name) != null;
    }

    BigDecimal amount(String name) {
        var text = required(name);
        return blaming(name, () -> Amounts.parse(text, "参数 " + name + " "));
    }

    @Nullable BigDecimal optionalAmount(String name) {
        return has(name) ? amount(name) : null;
    }

    BigDecimal amountOr(String name, BigDecimal otherwise) {
        return has(name) ? amount(name) : otherwise;
    }

    /** A fraction such as 0.24, or a percentage such as 24%. */
    BigDecimal rate(String name) {
        return rate(name, required(name));
    }

    static BigDecimal rate(String name, String text) {
        var percent = text.endsWith("%");
        var plain = percent ? text.substring(0, text.length() - 1) : text;
        if (!plain.matches("[0-9]{1,6}(\\.[0-9]{1,12})?")) {
            throw new InvalidInput("参数 " + name + " 应为小数或百分数，如 0.24 或 24%：" + shorten(text)).at(name);
        }
        var rate = new BigDecimal(plain);
        return percent ? rate.movePointLeft(2) : rate;
    }

    @Nullable BigDecimal optionalRate(String name) {
        return has(name) ? rate(name) : null;
    }

    BigDecimal rateOr(String name, BigDecimal otherwise) {
        return has(name) ? rate(name) : otherwise;
    }

    LocalDate date(String name) {
        return date(name, required(name));
    }

    @Nullable LocalDate optionalDate(String name) {
        return has(name) ? date(name) : null;
    }

    LocalDate dateOr(String name, LocalDate otherwise) {
        return has(name) ? date(name) : otherwise;
    }

    static LocalDate date(String name, String text) {
        try {
            var date = LocalDate.parse(text);
            return blaming(name, () -> Periods.plausible(date));
        } catch (DateTimeException e) {
            throw new InvalidInput("参数 " + name + " 应为存在的日期，如 2026-09-16：" + shorten(text)).at(name);
        }
    }

    int integer(String name) {
        var text = required(name);
        if (!text.matches("-?[0-9]{1,7}")) {
            throw new InvalidInput("参数 " + name + (text.matches("-?[0-9]+") ? " 过大，请核对：" : " 应为整数：") + shorten(text)).at(name);
        }
        return Integer.parseInt(text);
    }

    boolean flag(String name) {
        var text = text(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw new InvalidInput("参数 " + name + " 应为 true 或 false：" + shorten(text)).at(name);
    }

    <T> T choice(String name, T otherwise, T[] all, Function<T, String> id) {
        var text = text(name);
        if (text == null) {
            return otherwise;
        }
        return Stream.of(all).filter(value -> id.apply(value).equals(text)).findFirst().orElseThrow(() ->
                new InvalidInput("参数 " + name + " 应为 " + String.join("、", Stream.of(all).map(id).toList()) + " 之一：" + shorten(text)).at(name));
    }

    /** Items of a list: a JSON array of strings, or one string separated by commas or line breaks. */
    List<String> items(String name) {
        var value = values.get(name);
        if (!(value instanceof List<?> list)) {
            var text = text(name);
            return text == null ? List.of() : Stream.of(text.split("[,;\\n\\r，；]+")).map(Inputs::item).filter(s -> !s.isEmpty()).toList();
        }
        var items = new ArrayList<String>();
        for (var item : list) {
            if (item == null || item instanceof List) {
                throw new InvalidInput("参数 " + name + " 的每一项应为文字").at(name);
            }
            items.add(item instanceof Map<?, ?> map ? joined(map) : item(item.toString()));
        }
        return items;
    }

    /** A colon is a colon however it was typed. */
    private static String item(String text) {
        return text.strip().replace('：', ':');
    }

    /** A pair given as an object, {@code {"on": "2025-01-10", "amount": "500"}}, in the order it is written. */
    private static String joined(Map<?, ?> map) {
        return String.join(":", map.values().stream().map(String::valueOf).toList());
    }

    static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
