package org.fengqiao.law.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs on real texts when their folder is named by {@code FENGQIAO_TEXTS}; they are not part of the project. */
class RealTextsTests {

    private static final Pattern CIVIL_CAUSE = Pattern.compile("\"domain\": ?\"civil\", ?\"cause\": ?\"([^\"]+)\"");

    @Test
    void mapsTheCauseOfEveryCivilText() throws IOException {
        var folder = System.getProperty("fengqiao.texts", System.getenv().getOrDefault("FENGQIAO_TEXTS", ""));
        assumeTrue(!folder.isEmpty(), "no texts given");
        var unknown = new ArrayList<String>();
        int texts = 0;
        int unchanged = 0;
        for (var line : Files.readAllLines(Path.of(folder, "narratives.jsonl"))) {
            var matcher = CIVIL_CAUSE.matcher(line);
            if (matcher.find()) {
                texts++;
                var mapped = Causes.mapOld(matcher.group(1));
                if (mapped == null) {
                    unknown.add(matcher.group(1));
                } else if (mapped.change() == OldName.Change.CURRENT) {
                    unchanged++;
                }
            }
        }
        System.out.printf("causes of real texts: %d texts, %d under a current name, %d unknown%n", texts, unchanged, unknown.size());
        assertThat(unknown).isEmpty();
        assertThat(texts).isPositive();
    }
}
