package se.jobbspar.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The launcher starts the services as programs and talks to them through the gateway; it knows none of their code. */
class LocalArchitectureTest {
    private static final JavaClasses LOCAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.jobbspar.local");

    @Test
    void launcherLeansOnTheServersAndTheTaxonomyImportOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.jobbspar..", "io.quarkus..", "org.junit..")
                        .and(resideOutsideOfPackages(
                                "se.jobbspar.local..", "se.jobbspar.servers..", "se.jobbspar.taxonomy..")))
                .check(LOCAL);
    }

    @Test
    void packagesLeanOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("launcher")
                .definedBy("se.jobbspar.local")
                .layer("demo")
                .definedBy("se.jobbspar.local.demo")
                .layer("suite")
                .definedBy("se.jobbspar.local.suite")
                .layer("door")
                .definedBy("se.jobbspar.local.door")
                .layer("settings")
                .definedBy("se.jobbspar.local.settings")
                .whereLayer("launcher")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("demo")
                .mayOnlyBeAccessedByLayers("launcher")
                .whereLayer("suite")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("door")
                .mayOnlyBeAccessedByLayers("launcher", "demo", "suite")
                .ensureAllClassesAreContainedInArchitecture()
                .check(LOCAL);
    }

    @Test
    void demoGoesThroughTheDoor() {
        classes()
                .that()
                .resideInAPackage("se.jobbspar.local.demo")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson..", "se.jobbspar.local..")
                .check(LOCAL);
    }
}
