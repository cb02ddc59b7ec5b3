package se.jobbspar.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.form.SentBy;

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
    void everyPageSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .resideInAPackage("se.jobbspar.gateway.console..")
                .and()
                // The clients of the services have a path too.
                .areNotInterfaces()
                // The ways in and out are for everybody.
                .and()
                .resideOutsideOfPackage("se.jobbspar.gateway.console.start..")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(GATEWAY);
    }

    @Test
    void everyFormThatIsReadFirstSaysWhoMaySendIt() {
        methods()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beAnnotatedWith(SentBy.class)
                .check(GATEWAY);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("se.jobbspar.gateway.(**)").should().beFreeOfCycles().check(GATEWAY);
    }
}
