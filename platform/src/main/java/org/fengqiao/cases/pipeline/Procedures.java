package org.fengqiao.cases.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.procedure.Procedure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every procedure of the platform, by its id. A module adds one by declaring it as a bean. */
@Component
public class Procedures {

    private final Map<String, Bound<?, ?, ?>> byId = new LinkedHashMap<>();

    Procedures(ObjectProvider<Procedure<?, ?, ?>> procedures, JsonMapper json) {
        for (var procedure : procedures) {
            if (byId.put(procedure.id(), Bound.of(procedure, json)) != null) {
                throw new IllegalStateException("two procedures named " + procedure.id());
            }
        }
    }

    public Bound<?, ?, ?> get(String id) {
        var procedure = byId.get(id);
        if (procedure == null) {
            throw new IllegalArgumentException("no procedure named " + id);
        }
        return procedure;
    }

    public Collection<Bound<?, ?, ?>> all() {
        return byId.values();
    }
}
