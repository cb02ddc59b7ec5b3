package se.jobbspar.outbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.parallel.Isolated;

/** The test classes of this module run side by side, and Quarkus runs one application in a JVM. */
@AnalyzeClasses(packages = "se.jobbspar.outbox", importOptions = ImportOption.OnlyIncludeTests.class)
class TestsSideBySideTest {
    @ArchTest
    static final ArchRule AN_APPLICATION_RUNS_ALONE =
            classes().that().areAnnotatedWith(QuarkusTest.class).should().beAnnotatedWith(Isolated.class);
}
