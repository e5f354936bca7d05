package org.fengqiao.procedure;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Acts with plausible content, made from nothing but their record components and constraints. */
public final class SampleActs {

    private final Matter<?, ?> matter;
    private final LocalDate today;
    private final RandomGenerator random;

    public SampleActs(Matter<?, ?> matter, LocalDate today, RandomGenerator random) {
        this.matter = matter;
        this.today = today;
        this.random = random;
    }

    /** An act of this type. */
    public <T> T of(Class<T> type) {
        try {
            var components = type.getRecordComponents();
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = value(components[i]);
            }
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type.getName(), e);
        }
    }

    private Object value(RecordComponent c) {
        var widget = c.getAnnotation(Widget.class);
        if (widget != null && widget.value() == Widget.Kind.PARTY && c.getType() == UUID.class) {
            return party();
        }
        if (widget != null && widget.value() == Widget.Kind.COURT) {
            return pick("沪0114", "沪0118", "苏0509", "浙0421");
        }
        if (widget != null && widget.value() == Widget.Kind.UNIT) {
            return matter.court() + pick("-civil", "-filing");
        }
        if (widget != null && widget.value() == Widget.Kind.SIGNATURE) {
            return "data:image/png;base64,iVBORw0KGgoAAAAN";
        }
        if (c.getAccessor().isAnnotationPresent(Pattern.class)) {
            throw new IllegalStateException("give a sample for " + c + ": it has a pattern");
        }
        return value(c.getGenericType(), c.getAccessor());
    }

    private Object value(Type type, AnnotatedElement constraints) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, 1 + random.nextInt(2))
                    .mapToObj(_ -> value(list.getActualTypeArguments()[0], list.getClass()))
                    .toList();
        }
        var c = (Class<?>) type;
        if (c.isRecord()) {
            return of(c);
        }
        if (c.isEnum()) {
            return c.getEnumConstants()[random.nextInt(c.getEnumConstants().length)];
        }
        return scalar(c, constraints);
    }

    private Object scalar(Class<?> c, AnnotatedElement constraints) {
        if (c == String.class) {
            return "内容" + random.nextInt(100);
        }
        if (c == boolean.class || c == Boolean.class) {
            return random.nextBoolean();
        }
        if (c == int.class || c == Integer.class) {
            return (int) number(constraints);
        }
        if (c == long.class || c == Long.class) {
            return number(constraints);
        }
        if (c == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(1, 10_000_000), 2);
        }
        if (c == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        if (c == LocalDate.class) {
            return day(constraints);
        }
        if (c == Instant.class) {
            return today.atStartOfDay(Moment.ZONE).toInstant();
        }
        throw new IllegalStateException("no sample of " + c.getName());
    }

    private LocalDate day(AnnotatedElement constraints) {
        if (constraints.isAnnotationPresent(PastOrPresent.class)) {
            return today.minusDays(random.nextInt(4));
        }
        return constraints.isAnnotationPresent(Future.class)
                ? today.plusDays(random.nextInt(1, 60))
                : today.plusDays(random.nextInt(-3, 4));
    }

    private long number(AnnotatedElement constraints) {
        var min = constraints.getAnnotation(Min.class);
        var max = constraints.getAnnotation(Max.class);
        long low = min == null ? 0 : min.value();
        return random.nextLong(low, (max == null ? low + 30 : max.value()) + 1);
    }

    private UUID party() {
        List<Party> parties = matter.parties();
        return parties.get(random.nextInt(parties.size())).id();
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }
}
