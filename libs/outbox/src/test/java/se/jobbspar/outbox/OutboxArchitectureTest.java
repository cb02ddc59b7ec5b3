package se.jobbspar.outbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Map: relay → topic → republish → outbox. What a service writes with knows neither Kafka nor the relay. */
@AnalyzeClasses(packages = "se.jobbspar.outbox", importOptions = ImportOption.DoNotIncludeTests.class)
class OutboxArchitectureTest {

    @ArchTest
    static final ArchRule WRITING_NEEDS_NO_KAFKA = noClasses()
            .that()
            .resideInAPackage("se.jobbspar.outbox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "se.jobbspar.outbox.relay..",
                    "se.jobbspar.outbox.topic..",
                    "se.jobbspar.outbox.republish..");

    @ArchTest
    static final ArchRule TOPICS_DO_NOT_KNOW_THE_RELAY = noClasses()
            .that()
            .resideInAPackage("se.jobbspar.outbox.topic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.jobbspar.outbox.relay..");

    @ArchTest
    static final ArchRule REPUBLISHING_NEEDS_NO_KAFKA = noClasses()
            .that()
            .resideInAPackage("se.jobbspar.outbox.republish..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "se.jobbspar.outbox.relay..", "se.jobbspar.outbox.topic..");

    /** Else what is on the wire would change with the settings of the API. */
    @ArchTest
    static final ArchRule NOTHING_IS_WRITTEN_WITH_THE_MAPPER_OF_THE_API =
            noFields().should().haveRawType(ObjectMapper.class);

    @ArchTest
    static final ArchRule ONLY_CONTRACTS_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("se.jobbspar..")
                    .and(resideOutsideOfPackages("se.jobbspar.outbox..", "se.jobbspar.contracts..")));
}
