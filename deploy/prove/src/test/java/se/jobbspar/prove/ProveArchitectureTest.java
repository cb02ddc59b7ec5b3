package se.jobbspar.prove;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Proofs see the suite as its users, its operators and its neighbours do; none of its code. */
class ProveArchitectureTest {
    private static final JavaClasses PROVE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.jobbspar.prove");

    @Test
    void proofsLeanOnTheSuiteAndTheContractsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.jobbspar..", "io.quarkus..", "org.junit..")
                        .and(resideOutsideOfPackages(
                                "se.jobbspar.prove..", "se.jobbspar.local..", "se.jobbspar.contracts..")))
                .check(PROVE);
    }

    @Test
    void packagesLeanOneWay() {
        slices().matching("se.jobbspar.prove.(*)..").should().beFreeOfCycles().check(PROVE);
        noClasses()
                .that(resideInAnyPackage("se.jobbspar.prove.*.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.jobbspar.prove"))
                .check(PROVE);
    }
}
