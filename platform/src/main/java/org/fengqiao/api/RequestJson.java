package org.fengqiao.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
/**
 * How JSON that somebody sent is read: what is meant as a text is a text, and a list has no holes. What the house has written itself is read by the usual mapper.
 */
@Component
public final class RequestJson {

    private final JsonMapper mapper;

    RequestJson(JsonMapper usual) {
        var builder = usual.rebuild().addModule(strictness());
        for (var list : List.of(List.class, Set.class, Collection.class)) {
            builder.withConfigOverride(list, o -> o.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        }
        this.mapper = builder.build();
    }

    public JsonMapper mapper() {
        return mapper;
    }

    private static SimpleModule strictness() {
        var module = new SimpleModule("sent");
        module.addDeserializer(String.class, new SentText());
        return module;
    }
}
