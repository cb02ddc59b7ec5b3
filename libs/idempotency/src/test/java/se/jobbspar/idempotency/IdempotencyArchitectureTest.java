package se.jobbspar.idempotency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the library may lean on: of ours contracts and rest, never a service. */
class IdempotencyArchitectureTest {
    @Test
    void keysKnowNothingOfTheServices() {
        classes()
                .that()
                .resideInAPackage("se.jobbspar.idempotency..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.sql..",
                        "jakarta..",
                        "io.quarkus.scheduler..",
                        "se.jobbspar.contracts..",
                        "se.jobbspar.rest..",
                        "se.jobbspar.idempotency..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("se.jobbspar.idempotency"));
    }
}
