package se.jobbspar.vocabulary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the library may lean on: of ours only contracts, rest and taxonomy, never a service. */
class VocabularyArchitectureTest {
    @Test
    void vocabularyKnowsNothingOfTheServices() {
        classes()
                .that()
                .resideInAPackage("se.jobbspar..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta..",
                        "com.fasterxml.jackson.annotation..",
                        "io.smallrye.config..",
                        "org.jboss.logging..",
                        "org.eclipse.microprofile.openapi.annotations..",
                        "se.jobbspar.contracts..",
                        "se.jobbspar.rest..",
                        "se.jobbspar.taxonomy",
                        "se.jobbspar.vocabulary..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("se.jobbspar.vocabulary"));
    }
}
