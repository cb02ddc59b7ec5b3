package se.jobbspar.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the library may lean on: of ours only contracts, never a service. */
class RestArchitectureTest {
    private static final JavaClasses REST = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.jobbspar.rest");

    @Test
    void restKnowsNothingOfTheServices() {
        classes()
                .that()
                .resideInAPackage("se.jobbspar..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta..",
                        "com.fasterxml.jackson..",
                        "io.opentelemetry..",
                        "io.quarkus..",
                        "io.smallrye.config..",
                        "io.smallrye.mutiny..",
                        "io.vertx..",
                        "org.eclipse.microprofile..",
                        "org.jboss..",
                        "org.yaml.snakeyaml..",
                        "se.jobbspar.contracts..",
                        "se.jobbspar.http..",
                        "se.jobbspar.rest..")
                .check(REST);
    }

    @Test
    void onlyTheClockKnowsTheTime() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemClock")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(REST);
    }
}
