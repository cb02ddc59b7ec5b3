package se.jobbspar.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.jobbspar.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class TestkitArchitectureTest {

    /** What lives once per JVM is loaded outside of Quarkus' class loaders; see {@link OncePerJvm}. */
    @ArchTest
    static final ArchRule SERVERS_NEED_NO_TEST_FRAMEWORK = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "org.junit..");

    @ArchTest
    static final ArchRule ONLY_CONTRACTS_AND_SERVERS_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("se.jobbspar..")
                    .and(resideOutsideOfPackages(
                            "se.jobbspar.testkit..", "se.jobbspar.contracts..", "se.jobbspar.servers..")));
}
