package se.jobbspar.participant;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.audience.Subject;
import se.jobbspar.participant.profile.Announcements;
import se.jobbspar.participant.profile.Arrivals;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.testkit.PackageMap;
import se.jobbspar.testkit.ServiceRules;

/** The map of the service, and the rules that people's data rest on. */
class ArchitectureTest {
    private static final String PLURALS =
            ".*\\.(Participants|Announcements|Rows|Europass|Arrivals|Merges|Duplicates|Agreements|Graves"
                    + "|Coaches|Coachings|Plans|ContactLog|CircumstancesOfPeople"
                    + "|History|Programmes|AttributesOfEnrolments|Sendings)";
    private static final DescribedPredicate<JavaClass> PEOPLE =
            type(Participants.class).or(type(Announcements.class)).or(type(Arrivals.class));
    private static final JavaClasses SERVICE = PackageMap.classesOf("se.jobbspar.participant");
    private static final ServiceRules RULES = new ServiceRules(SERVICE, PLURALS);

    @Test
    void packagesLeanOnWhatTheMapSays() {
        PackageMap.of(
                        "se.jobbspar.participant",
                        "se.jobbspar.concepts",
                        "se.jobbspar.contracts",
                        "se.jobbspar.idempotency",
                        "se.jobbspar.intake",
                        "se.jobbspar.outbox",
                        "se.jobbspar.rest",
                        "se.jobbspar.taxonomy",
                        "se.jobbspar.vocabulary")
                .leans("")
                .leans("person")
                .leans("erasure")
                .leans("agreement", "erasure")
                .leans("audience", "person", "agreement")
                .leans("claim")
                .leans("coach", "audience")
                .leans("coaching", "audience", "coach")
                .leans("plan", "audience", "coach")
                .leans("contactlog", "audience", "coach", "coaching")
                .leans("circumstance", "audience", "coach", "coaching")
                .leans("history", "audience", "coach")
                .leans("programme", "history", "coach")
                .leans("measurespackage", "history", "programme", "coach")
                .leans("enrolment", "history", "programme", "person", "coach")
                .leans("method", "history", "coach")
                .leans("measure", "history", "enrolment", "method", "claim", "coach")
                .leans("placement", "history", "measure", "claim", "coach")
                .leans("meetup", "history", "claim", "coach")
                .leans("outcome", "history", "enrolment", "profile", "claim", "coach")
                .leans("attendance", "history", "enrolment", "coach")
                .leans("sending", "indicator", "report", "programme", "enrolment", "attendance", "coach")
                .leans("fund", "history", "programme", "enrolment", "audience")
                .leans("indicator", "fund", "report", "programme", "enrolment", "measure")
                .leans("targetgroup", "person", "audience")
                .leans(
                        "profile",
                        "person",
                        "audience",
                        "erasure",
                        "coach",
                        "coaching",
                        "plan",
                        "contactlog",
                        "history",
                        "placement",
                        "fund",
                        "targetgroup",
                        "claim")
                .leans("section", "profile", "claim")
                .leans("europass", "person", "profile", "claim")
                .leans(
                        "export",
                        "profile",
                        "coach",
                        "coaching",
                        "plan",
                        "contactlog",
                        "circumstance",
                        "history",
                        "fund",
                        "europass")
                .leans("question", "profile", "claim")
                .leans("suggestion", "profile", "history", "measure", "placement", "claim")
                .leans("publishing", "profile", "agreement")
                .leans("intake", "profile", "person")
                .leans(
                        "report",
                        "history",
                        "person",
                        "programme",
                        "measurespackage",
                        "enrolment",
                        "method",
                        "measure",
                        "attendance",
                        "outcome")
                .check();
    }

    @Test
    void outboxIsWrittenByThePluralsAlone() {
        RULES.outboxIsWrittenByThePluralsAlone();
    }

    @Test
    void onlyTheGateAdmits() {
        noClasses()
                .that()
                .areNotAssignableTo(AccessGate.class)
                .should()
                .callConstructorWhere(target(owner(type(Admitted.class))))
                .check(SERVICE);
    }

    @Test
    void peopleLeaveTheirPluralThroughTheGate() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(PEOPLE)
                .and()
                .areNotPrivate()
                .should()
                .notHaveRawReturnType(assignableTo(Subject.class))
                .check(SERVICE);
        noClasses()
                .that()
                .areNotAssignableTo(PEOPLE)
                .should()
                .callMethodWhere(
                        target(owner(PEOPLE)).and(target(nameMatching("(find|stream|delete|persist).*|listAll"))))
                .check(SERVICE);
    }

    @Test
    void answersShowOnlyWhomTheGateAdmitted() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(".*\\.Participant(Response|Summary|Resource)")
                .and()
                .areNotPrivate()
                .should()
                .haveRawParameterTypes(anyElementThat(assignableTo(Subject.class)))
                .check(SERVICE);
    }

    @Test
    void transactionsBeginInThePluralsOnly() {
        RULES.transactionsBeginInThePlurals();
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
        RULES.timeComesFromTheClockOnly();
    }

    @Test
    void answersWithWordsAreInTheCallersLanguage() {
        RULES.answersWithWordsAreInTheCallersLanguage();
    }
}
