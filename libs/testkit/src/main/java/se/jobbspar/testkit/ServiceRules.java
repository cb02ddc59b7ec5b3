package se.jobbspar.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
    public void outboxIsWrittenByThePluralsAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(plurals)
                .should()
                .dependOnClassesThat(resideInAPackage("se.jobbspar.outbox.."))
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
