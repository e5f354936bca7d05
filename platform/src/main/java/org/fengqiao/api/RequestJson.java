package org.fengqiao.api;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
/**
 * How JSON that somebody sent is read: what is meant as a text is a text. What the house has written itself is read by the usual mapper.
 */
@Component
public final class RequestJson {

    private final JsonMapper mapper;

    RequestJson(JsonMapper usual) {
        this.mapper = usual.rebuild().addModule(strictness()).build();
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
