package org.fengqiao.cases.pipeline;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.cases.Eligibility;
import org.fengqiao.cases.Eligibility.Obstacle;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who and what an act chooses from a register, each held against the register that knows them. */
@Component
class Choices {

    private final List<Eligibility> registers;

    Choices(List<Eligibility> registers) {
        this.registers = registers;
    }

    /** The first thing that stands against somebody or something an act names. */
    Optional<Obstacle> obstacle(Act act, String court, LocalDate day) {
        return Stream.of(act.getClass().getRecordComponents()).flatMap(c -> obstacle(c, act, court, day).stream()).findFirst();
    }

    private Optional<Obstacle> obstacle(RecordComponent component, Act act, String court, LocalDate day) {
        var widget = component.getAnnotation(Widget.class);
        var chosen = widget == null ? null : valueOf(component, act);
        if (widget == null || chosen == null) {
            return Optional.empty();
        }
        return registers.stream().filter(r -> r.kind() == widget.value()).flatMap(r -> r.against(chosen.toString(), court, day).stream()).findFirst();
    }

    private static @Nullable Object valueOf(RecordComponent component, Act act) {
        try {
            return component.getAccessor().invoke(act);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
