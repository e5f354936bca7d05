package org.fengqiao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every setting the platform reads stands in the operator's guide, and the guide names none that it does not read. */
class SettingsGuideTests {

    private static final Pattern READ = Pattern.compile("(?:\\$\\{|Property\\((?:name = )?\")(fengqiao\\.[a-z0-9.-]+)");
    private static final Pattern NAMED = Pattern.compile("(?<![\\w/])(fengqiao(?:\\.[a-z0-9-]+)+|(?<=`)(?:\\.[a-z0-9-]+)+(?=`)|(?<=\\s)\\.[a-z-]+(?==))");

    @Test
    void namesEverySettingThatIsReadAndNoOther() throws IOException {
        assertThat(named()).containsExactlyElementsOf(read());
    }

    private static TreeSet<String> read() throws IOException {
        var read = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                try (var lines = Files.lines(file)) {
                    lines.flatMap(line -> READ.matcher(line).results()).forEach(found -> read.add(found.group(1)));
                }
            }
        }
        bound().forEach(read::add);
        return read;
    }

    private static Stream<String> bound() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.fengqiao").stream().map(found -> loaded(found.getBeanClassName())).flatMap(settings ->
                below(settings.getAnnotation(ConfigurationProperties.class).value(), settings));
    }

    private static Stream<String> below(String prefix, Class<?> settings) {
        return Arrays.stream(settings.getRecordComponents()).flatMap(setting -> {
            var name = prefix + "." + DataObjectPropertyName.toDashedForm(setting.getName());
            return isGroup(setting) ? below(name, setting.getType()) : Stream.of(name);
        });
    }

    private static boolean isGroup(RecordComponent setting) {
        return setting.getType().isRecord() && setting.getType().getName().startsWith("org.fengqiao");
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code fengqiao.a.b} in the table or in an example; {@code .c} after it on the line is its sister. */
    private static TreeSet<String> named() throws IOException {
        var named = new TreeSet<String>();
        var guide = Files.readString(Path.of("../docs/operations.md"));
        guide.substring(guide.indexOf("## Settings")).lines().filter(line -> line.startsWith("| `fengqiao.") || line.startsWith("fengqiao.")).forEach(line -> {
            var before = "";
            for (var name : NAMED.matcher(line.startsWith("|") ? line.split("\\|")[1] : line).results().map(found -> found.group(1)).toList()) {
                before = name.startsWith(".") ? before.substring(0, before.lastIndexOf('.')) + name : name;
                named.add(before);
            }
        });
        return named;
    }
}
