package org.fengqiao.law.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of rules in the repository is the one the library makes. With {@code -Dfengqiao.docs=write} it is written anew. */
class LawRulesTests {

    private static final Path PAGE = Path.of("..", "docs", "law-rules.md");

    @Test
    void pageSaysWhatTheLibraryDoes() throws IOException {
        var page = LawRulesPage.write();
        if ("write".equals(System.getProperty("fengqiao.docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("stale: run ./fengqiao docs").hasContent(page);
    }
}
