package org.fengqiao.instruments.compose;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.instruments.Block;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.Template;
import org.fengqiao.procedure.Standing;

/** Data that show what a template looks like: every field tells its own name. */
public final class Specimen {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String AMOUNT = "10000";

    private Specimen() {}

    public static Map<String, Object> of(Template template) {
        var data = new HashMap<String, Object>();
        Stream.concat(Template.COMMON.stream(), template.fields().stream()).forEach(f -> data.put(f.name(), value(template, f)));
        data.put(Composer.SIDES, List.of(side(Standing.CLAIMANT, "甲某"), side(Standing.RESPONDENT, "乙某")));
        return data;
    }

    private static Object value(Template template, Field field) {
        return switch (field.kind()) {
            case TEXT -> "〔" + field.label() + "〕";
            case DATE -> DAY.toString();
            case MONEY -> AMOUNT;
            case LIST -> List.of(member(template, field, "一"), member(template, field, "二"));
        };
    }

    private static Object member(Template template, Field field, String which) {
        var parts = new HashMap<String, Object>();
        template.blocks().stream()
                .flatMap(b -> b instanceof Block.When(_, var blocks) ? blocks.stream() : Stream.of(b))
                .forEach(b -> {
                    if (b instanceof Block.Grid(var of, var columns) && of.equals(field.name())) {
                        columns.forEach(c -> parts.put(c.part(), "〔" + c.label() + which + "〕"));
                    }
                });
        return parts.isEmpty() ? "〔" + field.label() + which + "〕" : parts;
    }

    private static Map<String, Object> side(Standing standing, String name) {
        return Map.of("standing", standing.name(), "name", name, "kind", "NATURAL", "address", "某区某镇某村");
    }
}
