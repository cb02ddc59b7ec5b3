package se.jobbspar.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What holds in every service that owns data, beside its {@link PackageMap}.
 *
 * @param code the service's main classes
 * @param plurals what the names of its plurals match, the package included
 */
public record ServiceRules(JavaClasses code, String plurals) {
    /** @param publishing the one package that may republish, and nothing more of the outbox */
    public void outboxIsWrittenByThePluralsAndRepublishedBy(String publishing) {
        noClasses()
                .that()
                .haveNameNotMatching(plurals)
                .and()
                .resideOutsideOfPackage(publishing)
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.jobbspar.outbox.."))
                .check(code);
        noClasses()
                .that()
                .haveNameNotMatching(plurals)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "se.jobbspar.outbox", "se.jobbspar.outbox.relay..", "se.jobbspar.outbox.topic.."))
                .check(code);
    }

    public void transactionsBeginInThePlurals() {
        methods()
                .that()
                .areAnnotatedWith("jakarta.transaction.Transactional")
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(plurals)
                .check(code);
    }

    public void timeComesFromTheClockOnly() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(code);
    }
}
