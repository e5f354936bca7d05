package org.fengqiao.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line. */
final class JsonLines implements Lines {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void read(InputStream in, Consumer<Line> taker) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (var raw = reader.readLine(); raw != null; raw = reader.readLine()) {
            number++;
            if (!raw.isBlank()) {
                taker.accept(line(number, number == 1 ? raw.replace("\uFEFF", "") : raw));
            }
        }
    }

    private static Line line(int number, String raw) {
        try {
            var node = JSON.readTree(raw);
            return node.isObject() ? Line.of(number, raw, fields(node)) : Line.unreadable(number, raw, "这一行不是一个 JSON 对象");
        } catch (JacksonException e) {
            return Line.unreadable(number, raw, "这一行不是完整的 JSON");
        }
    }

    private static Map<String, String> fields(JsonNode node) {
        var fields = new LinkedHashMap<String, String>();
        node.properties().forEach(p -> {
            if (p.getValue().isValueNode() && !p.getValue().isNull()) {
                fields.put(p.getKey(), p.getValue().asString());
            }
        });
        return fields;
    }
}
