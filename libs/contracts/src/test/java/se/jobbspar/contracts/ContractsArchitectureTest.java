package se.jobbspar.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.jobbspar.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ContractsArchitectureTest {

    /** Whoever reads an event takes on nothing else with it. */
    @ArchTest
    static final ArchRule ONLY_THE_JDK_AND_JACKSON_ANNOTATIONS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "com.fasterxml.jackson.annotation..", "se.jobbspar.contracts..");

    /** A topic names its snapshots, a snapshot names no topic. */
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("se.jobbspar.(**)").should().beFreeOfCycles();
}
