package se.jobbspar.outbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Map: relay → topic → outbox. What a service writes with knows neither Kafka nor the relay. */
@AnalyzeClasses(packages = "se.jobbspar.outbox", importOptions = ImportOption.DoNotIncludeTests.class)
class OutboxArchitectureTest {

    @ArchTest
    static final ArchRule WRITING_NEEDS_NO_KAFKA = noClasses()
            .that()
            .resideInAPackage("se.jobbspar.outbox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "se.jobbspar.outbox.relay..", "se.jobbspar.outbox.topic..");

    @ArchTest
    static final ArchRule TOPICS_DO_NOT_KNOW_THE_RELAY = noClasses()
            .that()
            .resideInAPackage("se.jobbspar.outbox.topic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.jobbspar.outbox.relay..");

    @ArchTest
    static final ArchRule ONLY_CONTRACTS_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("se.jobbspar..")
                    .and(resideOutsideOfPackages("se.jobbspar.outbox..", "se.jobbspar.contracts..")));
}
