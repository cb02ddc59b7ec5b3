package se.jobbspar.taxonomy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The map of the module: the model knows the JDK alone, the importers know the model and two parsers. */
@AnalyzeClasses(packages = "se.jobbspar.taxonomy", importOptions = ImportOption.DoNotIncludeTests.class)
class TaxonomyArchitectureTest {

    @ArchTest
    static final ArchRule MODEL_KNOWS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("se.jobbspar.taxonomy")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "se.jobbspar.taxonomy");

    @ArchTest
    static final ArchRule IMPORTERS_KNOW_THE_MODEL_AND_TWO_PARSERS = classes()
            .that()
            .resideInAPackage("se.jobbspar.taxonomy.intake")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "se.jobbspar.taxonomy",
                    "se.jobbspar.taxonomy.intake",
                    "org.apache.commons.csv",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule MODEL_DOES_NOT_KNOW_WHO_FILLS_IT = noClasses()
            .that()
            .resideInAPackage("se.jobbspar.taxonomy")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.jobbspar.taxonomy.intake");
}
