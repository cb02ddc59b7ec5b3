package se.jobbspar.matching.score.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.criterion.Fixture.TAXONOMY;
import static se.jobbspar.matching.score.criterion.Fixture.answer;
import static se.jobbspar.matching.score.criterion.Fixture.asking;
import static se.jobbspar.matching.score.criterion.Fixture.experienced;
import static se.jobbspar.matching.score.criterion.Fixture.must;
import static se.jobbspar.matching.score.criterion.Fixture.vacancy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.testkit.Occupations;

class ExperienceCriterionTest {
    private static final String NURSE = Occupations.NURSE_ASSISTANT;

    @Test
    void halfIsForTheOccupationAndHalfForTheTime() {
        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(NURSE, 6, null)),
                asking(must(RequirementKind.EXPERIENCE, NURSE, "24")));

        // 5000 · 100/100 + 5000 · 6/24
        assertEquals(6_250, answer.points());
        assertEquals(Status.PARTLY, answer.status());
    }

    @Test
    void timesInTheSameOccupationAddUp() {
        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(NURSE, 6, null), new ExperienceFact(NURSE, 18, null)),
                asking(must(RequirementKind.EXPERIENCE, NURSE, "24")));

        assertEquals(10_000, answer.points());
        assertEquals(Status.MET, answer.status());
        assertEquals("24", answer.grounds().level());
    }

    @Test
    void evidenceSaysTheTimeThatCountedForAGroup() {
        String group = TAXONOMY.ssykOf(NURSE).getFirst();

        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(NURSE, 6, null), new ExperienceFact(NURSE, 4, null)),
                asking(must(
                        RequirementKind.EXPERIENCE,
                        TAXONOMY.group(group).orElseThrow().id(),
                        "24")));

        assertEquals("10", answer.grounds().level());
    }

    @Test
    void iscoCodeIsNoSsykCode() {
        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(NURSE, 60, null)),
                asking(must(
                        RequirementKind.EXPERIENCE,
                        "http://data.europa.eu/esco/isco/C"
                                + TAXONOMY.ssykOf(NURSE).getFirst(),
                        null)));

        assertEquals(Status.MISSING, answer.status());
    }

    @Test
    void aRelatedOccupationCountsByItsNearnessAndNeverAsTime() {
        String own = TAXONOMY.concepts().stream()
                .map(concept -> concept.id())
                .filter(id -> !TAXONOMY.relatedOccupations(id).isEmpty())
                .findFirst()
                .orElseThrow();
        Neighbour near = TAXONOMY.relatedOccupations(own).getFirst();

        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(own, 240, null)),
                asking(must(RequirementKind.EXPERIENCE, near.concept(), "12")));

        // 5000 · credit/100 + 5000 · 0/12
        assertEquals(50 * near.credit(), answer.points());
        assertEquals(Status.PARTLY, answer.status());
        assertEquals(own, answer.grounds().concept());
    }

    @Test
    void anyLengthAskedForIsMetByOneMonth() {
        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(NURSE, 1, null)),
                asking(must(RequirementKind.EXPERIENCE, NURSE, null)));

        assertEquals(Status.MET, answer.status());
        assertEquals(10_000, answer.points());
    }

    @Test
    void aVacancyThatStatesNoneWishesForAYearInItsOccupation() {
        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(NURSE, 12, null)),
                vacancy(NURSE, null, null, List.of(), List.of()));

        assertEquals(Source.OCCUPATION, answer.requirement().source());
        assertEquals("12", answer.requirement().level());
        assertEquals(Status.MET, answer.status());
    }

    @Test
    void experienceInTheGroupMeetsADemandThatNamesTheGroupAlone() {
        Answer answer = answer(
                "experience",
                experienced(new ExperienceFact(NURSE, 12, null)),
                vacancy(null, TAXONOMY.ssykOf(NURSE).getFirst(), null, List.of(), List.of()));

        assertEquals(Status.MET, answer.status());
    }
}
