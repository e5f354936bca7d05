package org.fengqiao.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies nobody sends in good faith, made from the schema of what is taken: right in all but one place. */
final class Hostile {

    /** In place of a whole body. */
    static final List<String> WHOLES = List.of("null", "[]", "[null]", "\"x\"", "1", "{", "{}", "{\"a\":1}", "\u0000");

    /** In place of one value. */
    private static final List<String> VALUES = List.of(
            "null", "-1", "2147483648", "1.5", "true", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "[null]", "{}", "\"+999999999-12-31\"",
            "\"" + "长".repeat(5_000) + "\"");
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper json = new JsonMapper();
    private final JsonNode schemas;

    Hostile(JsonNode document) {
        this.schemas = document.get("components").get("schemas");
    }

    Stream<String> bodies(JsonNode schema) {
        var sample = sample(schema, 0);
        return places(sample, "").stream().flatMap(place -> VALUES.stream().map(value -> with(sample, place, value)));
    }

    private String with(JsonNode sample, String place, String value) {
        var whole = sample.deepCopy();
        int last = place.lastIndexOf('/');
        var parent = whole.at(place.substring(0, last));
        var name = place.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, "@@");
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), NODES.stringNode("@@"));
        }
        return json.writeValueAsString(whole).replace("\"@@\"", value);
    }

    private static List<String> places(JsonNode node, String at) {
        var places = new ArrayList<String>();
        if (!at.isEmpty()) {
            places.add(at);
        }
        if (node.isObject()) {
            node.forEachEntry((name, value) -> places.addAll(places(value, at + "/" + name)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.addAll(places(node.get(i), at + "/" + i));
            }
        }
        return places;
    }

    private JsonNode sample(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return sample(schemas.get(schema.get("$ref").asString().replaceAll(".*/", "")), depth + 1);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("oneOf")) {
            var one = schema.get("oneOf").get(0);
            return one.has("const") ? one.get("const") : sample(one, depth + 1);
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> text(schema.path("format").asString(""));
            case "boolean" -> NODES.booleanNode(true);
            case "integer", "number" -> NODES.numberNode(1);
            case "array" -> depth > DEEPEST ? NODES.arrayNode() : NODES.arrayNode().add(sample(schema.get("items"), depth + 1));
            default -> object(schema, depth);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        if (depth <= DEEPEST) {
            schema.path("properties").forEachEntry((name, property) -> object.set(name, sample(property, depth + 1)));
        }
        return object;
    }

    private static JsonNode text(String format) {
        return NODES.stringNode(switch (format) {
            case "date" -> "2026-01-05";
            case "date-time" -> "2026-01-05T09:00:00Z";
            case "uuid" -> UUID.randomUUID().toString();
            default -> "13900000000";
        });
    }
}
