package se.jobbspar.vacancy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.PackageMap;
import se.jobbspar.testkit.ServiceRules;

/** The map of the service, and its rules for transactions, entities and time. */
class ArchitectureTest {
    private static final String PLURALS =
            ".*\\.(Vacancies|VacancyBatches|VacancyProposals|VacancyChecks|PublicVacancies|FeedVacancies|AdFeeds|Employers|AdEmployers|Members|ShortageOccupations|RoundJudgements|VacancyCounts|Assessments|Headcounts|HeadcountBatches|ExpectedSupplies|ForecastAssumptions|Trainings|TrainingBatches|JobTracks)";
    private static final JavaClasses CODE = PackageMap.classesOf("se.jobbspar.vacancy");
    private static final ServiceRules RULES = new ServiceRules(CODE, PLURALS);

    @Test
    void packagesLeanOnWhatTheMapSays() {
        PackageMap.of(
                        "se.jobbspar.vacancy",
                        "se.jobbspar.concepts",
                        "se.jobbspar.contracts",
                        "se.jobbspar.idempotency",
                        "se.jobbspar.intake",
                        "se.jobbspar.outbox",
                        "se.jobbspar.rest",
                        "se.jobbspar.taxonomy",
                        "se.jobbspar.vocabulary")
                .leans("")
                .leans("employer")
                .leans("terms", "employer")
                .leans("proposal")
                .leans("opening", "employer", "proposal", "terms")
                .leans("publication", "opening", "terms")
                .leans("shortage")
                .leans("assessment")
                .leans("picture", "assessment", "opening", "shortage", "track", "training")
                .leans("headcount")
                .leans("forecast", "headcount")
                .leans("supply")
                .leans("need", "forecast", "opening", "supply")
                .leans("training")
                .leans("track", "training")
                .leans("intake", "opening", "terms", "shortage", "employer", "headcount", "proposal", "training")
                .leans("feed", "intake", "opening")
                .check();
    }

    @Test
    void outboxIsWrittenByThePluralsAlone() {
        RULES.outboxIsWrittenByThePluralsAlone();
    }

    @Test
    void transactionsBeginInThePluralsOnly() {
        RULES.transactionsBeginInThePlurals();
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
        RULES.timeComesFromTheClockOnly();
    }

    @Test
    void answersWithWordsAreInTheCallersLanguage() {
        RULES.answersWithWordsAreInTheCallersLanguage();
    }
}
