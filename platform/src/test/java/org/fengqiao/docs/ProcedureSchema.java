package org.fengqiao.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Procedure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (2020-12) of the acts of one procedure: what {@code POST /api/cases/{id}/acts/{act}} takes. */
final class ProcedureSchema {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ProcedureSchema() {}

    static String json(Procedure<?, ?, ?> procedure) {
        var acts = new LinkedHashMap<String, Object>();
        procedure.rules().all().forEach(rule -> acts.put(rule.id(), sorted(FormSchema.of(rule.act()))));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "/schemas/" + procedure.id());
        schema.put("title", procedure.label());
        schema.put("$defs", acts);
        return JSON.writeValueAsString(schema) + "\n";
    }

    /** Choices are unordered maps; the file must not differ from run to run. */
    private static Object sorted(Object value) {
        return switch (value) {
            case LinkedHashMap<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((k, v) -> copy.put(k, sorted(v)));
                yield copy;
            }
            case Map<?, ?> map -> {
                var copy = new TreeMap<Object, Object>();
                map.forEach((k, v) -> copy.put(k, sorted(v)));
                yield copy;
            }
            case List<?> list -> list.stream().map(ProcedureSchema::sorted).toList();
            default -> value;
        };
    }
}
