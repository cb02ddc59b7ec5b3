package se.jobbspar.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the library may lean on: of ours only contracts, never a service. */
class RestArchitectureTest {
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
                        "io.vertx..",
                        "org.eclipse.microprofile..",
                        "org.jboss..",
                        "org.yaml.snakeyaml..",
                        "se.jobbspar.contracts..",
                        "se.jobbspar.rest..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("se.jobbspar.rest"));
    }
}
