package org.fengqiao.law.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTests {

    @Property
    void readsBackEveryStringItWrites(@ForAll String text) {
        assertThat(JsonReader.object(Json.write(Map.of("a", text)))).isEqualTo(Map.of("a", text));
    }

    @Test
    void writesPlainData() {
        var map = new LinkedHashMap<String, Object>();
        map.put("s", "引\"\\\n\r\t\u0001\uD800");
        map.put("n", 12L);
        map.put("b", true);
        map.put("l", List.of("x", List.of(), Map.of()));
        assertThat(Json.write(map)).isEqualTo("{\"s\":\"引\\\"\\\\\\n\\r\\t\\u0001\\ud800\",\"n\":12,\"b\":true,\"l\":[\"x\",[],{}]}");
    }

    @Test
    void keepsNumbersAsTheyAreWritten() {
        assertThat(JsonReader.object(" { \"a\" : 0.10 , \"b\" : [1, -2e3, true, null], \"c\": \"\\u4e2d\\/\\b\\f\" } "))
                .isEqualTo(Map.of("a", "0.10", "b", List.of("1", "-2e3", "true", ""), "c", "中/\b\f"));
        assertThat(JsonReader.object("{}")).isEmpty();
    }
}
