package org.fengqiao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** The pages made from the declarations are those in the repository. With {@code -Dfengqiao.docs=write} they are written anew. */
class GeneratedDocsTests {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void pagesSayWhatTheDeclarationsSay() throws IOException {
        for (var page : pages().entrySet()) {
            if ("write".equals(System.getProperty("fengqiao.docs"))) {
                Files.createDirectories(page.getKey().getParent());
                Files.writeString(page.getKey(), page.getValue());
            }
            assertThat(page.getKey()).as("stale: run ./fengqiao docs").hasContent(page.getValue());
        }
    }

    @Test
    void noProcedureIsForgotten() {
        var written = AllProcedures.all().stream().map(p -> p.getClass().getName()).toList();
        var there = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.fengqiao").stream()
                .filter(c -> c.isAssignableTo(Procedure.class) && !c.isInterface())
                .map(JavaClass::getName)
                .toList();
        assertThat(written).containsExactlyInAnyOrderElementsOf(there);
    }

    private static Map<Path, String> pages() {
        var pages = new LinkedHashMap<Path, String>();
        var index = new StringBuilder("# 程序\n\n由程序声明自动生成；用 `./fengqiao docs` 重新生成。\n\n");
        for (var procedure : AllProcedures.all()) {
            pages.put(DOCS.resolve("procedures/" + procedure.id() + ".md"), new ProcedurePage<>(procedure).markdown());
            pages.put(DOCS.resolve("schema/" + procedure.id() + ".json"), ProcedureSchema.json(procedure));
            index.append("- [").append(procedure.label()).append("](").append(procedure.id()).append(".md) · [办理动作的 JSON Schema](../schema/")
                    .append(procedure.id()).append(".json)\n");
        }
        pages.put(DOCS.resolve("procedures/README.md"), index.toString());
        return pages;
    }
}
