package org.fengqiao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of the glossary are those of the code; what is kept for later stands apart, and is moved once it is there. */
class GlossaryTests {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern NAME = Pattern.compile("\\b(?:[A-Z][A-Za-z]*[a-z][A-Za-z]*|[A-Z]{2}[A-Z_]+|[a-z]+[A-Z][A-Za-z]*)\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");
    private static final Pattern COMPOUND = Pattern.compile("[A-Z][a-z]+[A-Z][A-Za-z]+");

    @Test
    void everyNameInUseIsOneOfTheCode() throws IOException {
        assertThat(names(true)).hasSizeGreaterThan(100).isSubsetOf(words());
    }

    @Test
    void whatIsKeptForLaterIsNotThereYet() throws IOException {
        var words = words();
        assertThat(names(false)).hasSizeGreaterThan(20).filteredOn(name -> COMPOUND.matcher(name).matches()).noneMatch(words::contains);
    }

    private static Set<String> names(boolean inUse) throws IOException {
        var text = Files.readString(GLOSSARY);
        var later = text.indexOf("## Kept for systems to come");
        var names = new TreeSet<String>();
        (inUse ? text.substring(0, later) : text.substring(later)).lines().filter(line -> line.startsWith("| ")).skip(1).forEach(
                row -> NAME.matcher(row.split("\\|")[2]).results().map(MatchResult::group).forEach(names::add));
        return names;
    }

    private static Set<String> words() throws IOException {
        var words = new HashSet<String>();
        for (var root : new String[] {"../law/src/main", "src/main", "../portal/src"}) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (var file : files.filter(path -> path.toString().matches(".*\\.(java|sql|ts|vue)")).toList()) {
                    WORD.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(words::add);
                }
            }
        }
        return words;
    }
}
