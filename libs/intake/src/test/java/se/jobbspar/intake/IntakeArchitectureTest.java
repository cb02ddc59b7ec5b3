package se.jobbspar.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the library may lean on: of ours only the REST conventions, never a service or a database. */
class IntakeArchitectureTest {
    @Test
    void importsKnowNeitherServicesNorDatabases() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.enterprise.context..",
                        "com.fasterxml.jackson..",
                        "io.smallrye.config..",
                        "org.apache.commons.compress..",
                        "org.apache.commons.csv..",
                        "org.dhatim.fastexcel.reader..",
                        "org.eclipse.microprofile.openapi.annotations..",
                        "org.jboss.logging..",
                        "org.jsoup..",
                        // Dates as rows have them.
                        "se.jobbspar.contracts.participant.v1..",
                        "se.jobbspar.contracts.wording..",
                        "se.jobbspar.rest..",
                        "se.jobbspar.intake..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("se.jobbspar.intake"));
    }
}
