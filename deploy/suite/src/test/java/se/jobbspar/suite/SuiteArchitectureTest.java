package se.jobbspar.suite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** These tests see the suite from outside: a running one, its gateway and its settings, and none of the launcher. */
class SuiteArchitectureTest {
    private static final JavaClasses SUITE = new ClassFileImporter().importPackages("se.jobbspar.suite");

    @Test
    void testsLeanOnARunningSuiteOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("se.jobbspar..")
                        .and(resideOutsideOfPackages(
                                "se.jobbspar.suite..",
                                "se.jobbspar.local.door",
                                "se.jobbspar.local.settings",
                                "se.jobbspar.local.suite")))
                .check(SUITE);
    }
}
