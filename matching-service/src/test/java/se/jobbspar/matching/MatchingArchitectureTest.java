package se.jobbspar.matching;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.feed.FeedConfig;
import se.jobbspar.testkit.PackageMap;

/** The map of the service: everything may ask the score, which asks nobody, nobody asks the lookup, and the gap alone the lists. */
class MatchingArchitectureTest {
    private static final JavaClasses CLASSES = PackageMap.classesOf("se.jobbspar.matching");

    @Test
    void packagesLeanOnWhatTheMapSays() {
        PackageMap.of(
                        "se.jobbspar.matching",
                        "se.jobbspar.concepts",
                        "se.jobbspar.contracts",
                        "se.jobbspar.idempotency",
                        "se.jobbspar.rest",
                        "se.jobbspar.taxonomy",
                        "se.jobbspar.vocabulary")
                .leans("", "score", "score.policy")
                .leans("score")
                .leans("score.criterion", "score")
                .leans("score.policy", "score", "score.criterion")
                .leans("index")
                .leans("feed.topic")
                .leans("feed.parked")
                .leans("feed.generation", "index")
                .leans("feed", "feed.topic", "feed.parked", "feed.generation", "index")
                .leans("candidate", "feed", "feed.topic", "index", "score")
                .leans("demand", "feed", "feed.topic", "index", "score")
                .leans("training", "candidate", "feed", "feed.topic", "index", "score")
                .leans(
                        "live",
                        "candidate",
                        "demand",
                        "training",
                        "feed",
                        "feed.generation",
                        "feed.parked",
                        "index",
                        "score")
                .leans("decision")
                .leans("words")
                .leans("headcount", "live", "candidate", "demand", "feed", "feed.generation", "score", "words")
                .leans(
                        "matchlist",
                        "decision",
                        "live",
                        "candidate",
                        "demand",
                        "feed",
                        "feed.generation",
                        "score",
                        "words")
                .leans("concept", "index", "feed")
                .leans("effect", "live", "candidate", "demand", "training", "feed", "feed.generation", "score")
                .leans("gap", "matchlist", "live", "demand", "feed", "feed.generation", "training", "score", "words")
                .check();
    }

    @Test
    void theIndexKnowsLuceneAndNothingOfOurs() {
        PackageMap.of("se.jobbspar.matching.index").leans("").check();
    }

    @Test
    void theScoreIsPure() {
        classes()
                .that()
                .resideInAPackage("se.jobbspar.matching.score..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "se.jobbspar.contracts..", "se.jobbspar.taxonomy", "se.jobbspar.matching.score..")
                .check(CLASSES);
    }

    @Test
    void lookupTakesOfTheFeedOnlyWhereTheIndexesLie() {
        noClasses()
                .that()
                .resideInAPackage("se.jobbspar.matching.concept..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("se.jobbspar.matching.feed..").and(not(type(FeedConfig.class))))
                .check(CLASSES);
    }
}
