package se.jobbspar.participant;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The map of the service. Each package may lean on those named for it, and on no other of ours:
 *
 * <pre>
 * republish → profile, agreement          profile → person, publishing, agreement, erasure
 * agreement → erasure                     publishing → person
 * person, erasure → none
 * </pre>
 */
class ArchitectureTest {
    private static final String BASE = "se.jobbspar.participant.";
    private static final String PLURALS = ".*\\.(Participants|Agreements|Graves)";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.jobbspar.participant");

    @Test
    void packagesLeanOnlyOnWhatTheMapSays() {
        leans("person");
        leans("erasure");
        leans("publishing", "person");
        leans("agreement", "erasure");
        leans("profile", "person", "publishing", "agreement", "erasure");
        leans("republish", "profile", "agreement");
        slices().matching("se.jobbspar.participant.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void noOtherServiceIsImported() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "se.jobbspar.vacancy..",
                        "se.jobbspar.matching..",
                        "se.jobbspar.gateway..",
                        "se.jobbspar.testkit.."))
                .check(SERVICE);
    }

    @Test
    void outboxIsWrittenByThePluralsAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(PLURALS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.jobbspar.outbox"))
                .check(SERVICE);
    }

    @Test
    void transactionsLiveInThePlurals() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(PLURALS)
                .check(SERVICE);
    }

    @Test
    void entitiesNeverLeaveTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(SERVICE);
    }

    @Test
    void timeComesFromTheClockOnly() {
        noClasses().should().callMethod(Instant.class, "now").check(SERVICE);
        noClasses().should().callMethod(LocalDate.class, "now").check(SERVICE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(SERVICE);
    }

    private static void leans(String name, String... others) {
        var allowed = new java.util.ArrayList<>(java.util.List.of(BASE + name));
        for (var other : others) {
            allowed.add(BASE + other);
        }
        noClasses()
                .that()
                .resideInAPackage(BASE + name)
                .should()
                .dependOnClassesThat(resideInAnyPackage(BASE + "*")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAnyPackage(allowed.toArray(String[]::new)))))
                .check(SERVICE);
    }
}
