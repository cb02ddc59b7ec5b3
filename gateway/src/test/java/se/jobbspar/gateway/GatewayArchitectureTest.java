package se.jobbspar.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The map of the gateway. */
class GatewayArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.jobbspar.gateway");

    @Test
    void gatewayKnowsLibrariesAndNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.jobbspar.participant..", "se.jobbspar.vacancy..", "se.jobbspar.matching..")
                .check(GATEWAY);
    }

    @Test
    void nothingBelowKnowsTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.jobbspar.gateway.console..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.jobbspar.gateway.console..")
                .check(GATEWAY);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("se.jobbspar.gateway.(**)").should().beFreeOfCycles().check(GATEWAY);
    }
}
