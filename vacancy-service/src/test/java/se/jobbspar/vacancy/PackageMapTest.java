package se.jobbspar.vacancy;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who may lean on whom in this service. */
class PackageMapTest {
    private static final String HERE = "se.jobbspar.vacancy";
    private static final String PLURALS = ".*\\.(Vacancies|VacancyBatches|Employers|ShortageOccupations)";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HERE);

    @Test
    void packagesLeanOneWay() {
        mayUse("requirement");
        mayUse("publishing");
        mayUse("employer");
        mayUse("opening", "employer", "requirement");
        mayUse("shortage");
        mayUse("intake", "opening", "shortage", "employer", "requirement");
        slices().matching(HERE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    private static void mayUse(String from, String... others) {
        String[] forbidden = java.util.stream.Stream.of(
                        "employer", "opening", "requirement", "shortage", "intake", "publishing")
                .filter(p -> !p.equals(from) && !java.util.List.of(others).contains(p))
                .map(p -> HERE + "." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(HERE + "." + from + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .check(CODE);
    }

    @Test
    void noOtherServiceIsImported() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "se.jobbspar.participant..", "se.jobbspar.matching..", "se.jobbspar.gateway.."))
                .check(CODE);
    }

    @Test
    void outboxIsWrittenByThePluralsAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(PLURALS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.jobbspar.outbox"))
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
