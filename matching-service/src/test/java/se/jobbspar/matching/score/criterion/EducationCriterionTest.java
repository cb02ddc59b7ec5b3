package se.jobbspar.matching.score.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.criterion.Fixture.asking;
import static se.jobbspar.matching.score.criterion.Fixture.educated;
import static se.jobbspar.matching.score.criterion.Fixture.must;
import static se.jobbspar.matching.score.criterion.Fixture.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.Status;

class EducationCriterionTest {
    @ParameterizedTest
    @EnumSource(names = {"RECOGNISED", "NOT_NEEDED"})
    void aRecognisedEducationOfTheLevelAndFieldMeetsIt(Recognition recognition) {
        Score score = ask(new EducationFact("547", "582a", recognition, null), "582", "54");

        assertEquals(Status.MET, score.requirements().getFirst().status());
        assertEquals(10_000, score.score());
    }

    /** Never a silent minus: it is open, the points are in "possible", and the reason says what to ask. */
    @ParameterizedTest
    @CsvSource({"PENDING, RECOGNITION_PENDING", "UNKNOWN, RECOGNITION_UNKNOWN", "REGULATED, RECOGNITION_BY_AUTHORITY"})
    void anEducationWhoseRecognitionIsOpenIsUnknown(Recognition recognition, Reason reason) {
        Score score = ask(new EducationFact("547", "582a", recognition, null), "582", "54");

        assertEquals(Status.UNKNOWN, score.requirements().getFirst().status());
        assertEquals(reason, score.requirements().getFirst().grounds().reason());
        assertEquals(10_000, score.possible());
        assertEquals(Readiness.ASK, score.readiness());
    }

    @Test
    void openRecognitionDoesNotMatterWhereTheLevelWouldNotDoAnyway() {
        Score score = ask(new EducationFact("330", "582a", Recognition.PENDING, null), "582", "54");

        assertEquals(Status.MISSING, score.requirements().getFirst().status());
    }

    @Test
    void halfIsForTheLevelAndHalfForTheLevelWithinTheField() {
        Score score = ask(new EducationFact("547", "345a", Recognition.RECOGNISED, null), "582", "54");

        // level 5000 · 6/6, field 5000 · 0/6
        assertEquals(5_000, score.score());
        assertEquals(Status.PARTLY, score.requirements().getFirst().status());
    }

    @Test
    void aLowerLevelCountsByItsRank() {
        Score score = ask(new EducationFact("330", "582a", Recognition.RECOGNISED, null), "582", "54");

        // ranks 3 of 5, each plus one: 5000 · 4/6 = 3333 for the level and as much for the field
        assertEquals(6_666, score.score());
    }

    @Test
    void anyEducationOfTheFieldWillDoWhenNoLevelIsAskedFor() {
        Score score = ask(new EducationFact("206", "582a", Recognition.RECOGNISED, null), "58", null);

        assertEquals(Status.MET, score.requirements().getFirst().status());
    }

    private static Score ask(EducationFact education, String field, String level) {
        return score(educated(education), asking(must(RequirementKind.EDUCATION, field, level)));
    }
}
