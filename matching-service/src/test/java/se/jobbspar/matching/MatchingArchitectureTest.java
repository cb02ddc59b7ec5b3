package se.jobbspar.matching;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * Map: {@code feed → candidate, demand → index}, {@code matchlist → candidate, demand}, and everything may ask
 * {@code score}, which asks nobody: {@code score.policy → score.criterion → score}. No circle among all of these.
 */
class MatchingArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.jobbspar.matching");

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("se.jobbspar.(**)").should().beFreeOfCycles().check(CLASSES);
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
    void peopleAndDemandsKnowTheIndexAndTheScoreAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("se.jobbspar.matching.candidate..", "se.jobbspar.matching.demand..")
                .should()
                .dependOnClassesThat(resideInAPackage("se.jobbspar.matching..")
                        .and(resideOutsideOfPackages(
                                "se.jobbspar.matching.candidate..",
                                "se.jobbspar.matching.demand..",
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
    void theFeedKnowsNothingOfListsAndLookup() {
        noClasses()
                .that()
                .resideInAPackage("se.jobbspar.matching.feed..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.jobbspar.matching.matchlist..", "se.jobbspar.matching.concept..")
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
