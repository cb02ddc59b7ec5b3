package se.jobbspar.servers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.jobbspar.servers", importOptions = ImportOption.DoNotIncludeTests.class)
class ServersArchitectureTest {

    /** The launcher runs with it: no test framework, no Quarkus, nothing of ours. */
    @ArchTest
    static final ArchRule SERVERS_AND_NOTHING_ELSE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "se.jobbspar.servers..", "io.zonky.test..", "kafka..", "org.apache.kafka..", "scala..");
}
