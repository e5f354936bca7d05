package org.fengqiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** The laws of the house that the compiler cannot keep. */
class HouseTests {

    private static final int LONGEST_FILE = 300;
    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.fengqiao");

    @Test
    void keepsProceduresFreeOfFrameworks() {
        noClasses().that().resideInAnyPackage("org.fengqiao.procedure..", "org.fengqiao..model..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "tools.jackson..")
                .check(MAIN);
    }

    @Test
    void keepsTheClockOutOfProceduresAndTheLaw() {
        noClasses().that().resideInAnyPackage("org.fengqiao.procedure..", "org.fengqiao..model..", "org.fengqiao.law..")
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
    }

    @Test
    void keepsControllersToThemselves() {
        classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate().check(MAIN);
    }

    @Test
    void injectsByConstructorOnly() {
        noFields().should().beAnnotatedWith(Autowired.class).check(MAIN);
    }

    @Test
    void keepsEveryFileShort() {
        assertThat(sources().filter(p -> lines(p) > LONGEST_FILE)).isEmpty();
    }

    @Test
    void saysWhatEveryPackageIsFor() {
        var packages = sources().map(Path::getParent).distinct().toList();
        assertThat(packages).isNotEmpty().allSatisfy(p -> assertThat(p.resolve("package-info.java")).exists());
        assertThat(packages).allSatisfy(p -> assertThat(read(p.resolve("package-info.java"))).contains("/**", "@NullMarked"));
    }

    private static Stream<Path> sources() {
        var roots = List.of(Path.of("src/main/java"), Path.of("../law/src/main/java"));
        return roots.stream().flatMap(HouseTests::walk).filter(p -> p.toString().endsWith(".java"));
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        return read(file).split("\n").length;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
