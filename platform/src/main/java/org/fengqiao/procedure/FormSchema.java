package org.fengqiao.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of a record, from its components, labels and constraints: the form on the screen and the contract of the API. */
public final class FormSchema {

    private FormSchema() {}

    /** The schema of a record as plain maps and lists, ready to be written as JSON. */
    public static Map<String, Object> of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("not a record: " + type.getName());
        }
        var schema = node("object");
        label(type.getAnnotation(Label.class), schema);
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), component(component));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static boolean isRequired(RecordComponent c) {
        var accessor = c.getAccessor();
        return c.getType().isPrimitive()
                || accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class)
                || accessor.isAnnotationPresent(NotEmpty.class);
    }

    private static Map<String, Object> component(RecordComponent c) {
        var schema = type(c.getGenericType());
        label(c.getAnnotation(Label.class), schema);
        var widget = c.getAnnotation(Widget.class);
        if (widget != null) {
            schema.put("x-widget", widget.value().name().toLowerCase(Locale.ROOT));
        }
        var accessor = c.getAccessor();
        if (accessor.isAnnotationPresent(NotBlank.class)) {
            schema.put("minLength", 1);
        }
        if (accessor.isAnnotationPresent(NotEmpty.class)) {
            schema.put("minItems", 1);
        }
        size(accessor.getAnnotation(Size.class), schema);
        var min = accessor.getAnnotation(Min.class);
        if (min != null) {
            schema.put("minimum", min.value());
        }
        if (accessor.isAnnotationPresent(Positive.class)) {
            schema.put("exclusiveMinimum", 0);
        }
        var max = accessor.getAnnotation(Max.class);
        if (max != null) {
            schema.put("maximum", max.value());
        }
        if (accessor.isAnnotationPresent(PastOrPresent.class)) {
            schema.put("x-past", true);
        }
        var pattern = accessor.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.put("pattern", pattern.regexp());
        }
        return schema;
    }

    private static void size(@Nullable Size size, Map<String, Object> schema) {
        if (size == null) {
            return;
        }
        var unit = "array".equals(schema.get("type")) ? "Items" : "Length";
        if (size.min() > 0) {
            schema.put("min" + unit, size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put("max" + unit, size.max());
        }
    }

    private static void label(@Nullable Label label, Map<String, Object> schema) {
        if (label != null) {
            schema.put("title", label.value());
            if (!label.help().isEmpty()) {
                schema.put("description", label.help());
            }
        }
    }

    private static Map<String, Object> type(Type type) {
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            var list = node("array");
            list.put("items", type(p.getActualTypeArguments()[0]));
            return list;
        }
        if (!(type instanceof Class<?> c)) {
            throw new IllegalArgumentException("no form for " + type);
        }
        if (c.isRecord()) {
            return of(c);
        }
        if (c.isEnum()) {
            return choices(c);
        }
        return scalar(c);
    }

    private static Map<String, Object> scalar(Class<?> c) {
        if (c == String.class) {
            return node("string");
        }
        if (c == boolean.class || c == Boolean.class) {
            return node("boolean");
        }
        if (c == int.class || c == long.class || c == Integer.class || c == Long.class) {
            return node("integer");
        }
        if (c == BigDecimal.class) {
            return node("number");
        }
        var format = c == UUID.class ? "uuid" : c == LocalDate.class ? "date" : c == Instant.class ? "date-time" : null;
        if (format == null) {
            throw new IllegalArgumentException("no form for " + c.getName());
        }
        var text = node("string");
        text.put("format", format);
        return text;
    }

    private static Map<String, Object> choices(Class<?> type) {
        var choice = node("string");
        choice.put("oneOf", Arrays.stream(type.getEnumConstants()).map(FormSchema::choice).toList());
        return choice;
    }

    private static Map<String, Object> choice(Object constant) {
        return Map.of("const", ((Enum<?>) constant).name(), "title", title((Enum<?>) constant));
    }

    /** What people call one of the choices: its annotation, else what its own {@code label()} says, else its name. */
    public static String title(Enum<?> constant) {
        try {
            var type = constant.getDeclaringClass();
            var label = type.getField(constant.name()).getAnnotation(Label.class);
            return label != null ? label.value() : (String) type.getMethod("label").invoke(constant);
        } catch (NoSuchMethodException e) {
            return constant.name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> node(String type) {
        var node = new LinkedHashMap<String, Object>();
        node.put("type", type);
        return node;
    }
}
