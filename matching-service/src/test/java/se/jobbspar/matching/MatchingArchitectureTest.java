package se.jobbspar.matching;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.feed.FeedConfig;

/**
 * Map: {@code matchlist → live → candidate, demand → feed → index}, {@code concept → index}, and everything may ask
 * {@code score}, which asks nobody: {@code score.policy → score.criterion → score}. No circle among all of these.
 */
class MatchingArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.jobbspar.matching");

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("se.jobbspar.(**)").should().beFreeOfCycles().check(CLASSES);
        slices().matching("se.jobbspar.matching.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
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
    void theModelKnowsNoPolicyAndNoCriterion() {
        noClasses()
                .that()
                .resideInAPackage("se.jobbspar.matching.score")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.jobbspar.matching.score.*..")
                .check(CLASSES);
    }

    @Test
    void theIndexKnowsNeitherPeopleNorDemands() {
        noClasses()
                .that()
                .resideInAPackage("se.jobbspar.matching.index..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("se.jobbspar..").and(resideOutsideOfPackages("se.jobbspar.matching.index..")))
                .check(CLASSES);
    }

    @Test
    void peopleAndDemandsKnowTheirFeedTheIndexAndTheScoreAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("se.jobbspar.matching.candidate..", "se.jobbspar.matching.demand..")
                .should()
                .dependOnClassesThat(resideInAPackage("se.jobbspar.matching..")
                        .and(resideOutsideOfPackages(
                                "se.jobbspar.matching.candidate..",
                                "se.jobbspar.matching.demand..",
                                "se.jobbspar.matching.feed..",
                                "se.jobbspar.matching.index..",
                                "se.jobbspar.matching.score")))
                .check(CLASSES);
    }

    @Test
    void peopleAndDemandsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("se.jobbspar.matching.candidate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.jobbspar.matching.demand..")
                .check(CLASSES);
    }

    @Test
    void theFeedKnowsTheIndexAloneAndNothingOfWhatItFills() {
        noClasses()
                .that()
                .resideInAPackage("se.jobbspar.matching.feed..")
                .should()
                .dependOnClassesThat(resideInAPackage("se.jobbspar.matching..")
                        .and(resideOutsideOfPackages("se.jobbspar.matching.feed..", "se.jobbspar.matching.index..")))
                .check(CLASSES);
    }

    @Test
    void lookupKnowsTheIndexAloneAndNobodyKnowsLookup() {
        noClasses()
                .that()
                .resideInAPackage("se.jobbspar.matching.concept..")
                .should()
                .dependOnClassesThat(resideInAPackage("se.jobbspar.matching..")
                        .and(resideOutsideOfPackages("se.jobbspar.matching.concept..", "se.jobbspar.matching.index.."))
                        // Where the indexes lie.
                        .and(not(type(FeedConfig.class))))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.jobbspar.matching.concept..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.jobbspar.matching.concept..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheLists() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.jobbspar.matching.matchlist..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.jobbspar.matching.matchlist..")
                .check(CLASSES);
    }

    @Test
    void nobodyImportsAnotherService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.jobbspar.participant..", "se.jobbspar.vacancy..", "se.jobbspar.gateway..")
                .check(CLASSES);
    }
}
