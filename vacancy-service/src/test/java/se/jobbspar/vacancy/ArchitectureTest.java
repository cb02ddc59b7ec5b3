package se.jobbspar.vacancy;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.PackageMap;

/** The map of the service, and its rules for transactions, entities and time. */
class ArchitectureTest {
    private static final String PLURALS = ".*\\.(Vacancies|VacancyBatches|Employers|ShortageOccupations)";
    private static final JavaClasses CODE = PackageMap.classesOf("se.jobbspar.vacancy");

    @Test
    void packagesLeanOnWhatTheMapSays() {
        PackageMap.of(
                        "se.jobbspar.vacancy",
                        "se.jobbspar.contracts",
                        "se.jobbspar.intake",
                        "se.jobbspar.outbox",
                        "se.jobbspar.rest",
                        "se.jobbspar.taxonomy",
                        "se.jobbspar.vocabulary")
                .leans("")
                .leans("requirement")
                .leans("employer")
                .leans("opening", "employer", "requirement")
                .leans("shortage")
                .leans("intake", "opening", "shortage", "employer", "requirement")
                .leans("publishing")
                .check();
    }

    @Test
    void outboxIsWrittenByThePluralsAndRepublishedByPublishingAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(PLURALS)
                .and()
                .resideOutsideOfPackage("se.jobbspar.vacancy.publishing")
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.jobbspar.outbox.."))
                .check(CODE);
        noClasses()
                .that()
                .haveNameNotMatching(PLURALS)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "se.jobbspar.outbox", "se.jobbspar.outbox.relay..", "se.jobbspar.outbox.topic.."))
                .check(CODE);
    }

    @Test
    void transactionsBeginInThePluralsOnly() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(PLURALS)
                .check(CODE);
    }

    @Test
    void entitiesAreMadeAndChangedInTheirPackageAlone() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(void.class)
                .check(CODE);
    }

    @Test
    void timeComesFromTheClockOnly() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CODE);
    }
}
