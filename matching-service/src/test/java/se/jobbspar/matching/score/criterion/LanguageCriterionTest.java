package se.jobbspar.matching.score.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.criterion.Fixture.answer;
import static se.jobbspar.matching.score.criterion.Fixture.asking;
import static se.jobbspar.matching.score.criterion.Fixture.must;
import static se.jobbspar.matching.score.criterion.Fixture.speaking;

import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Status;

class LanguageCriterionTest {
    @Test
    void theLowestAssessedModalityCounts() {
        Answer answer = swedish(new LanguageFact("sv", Cefr.B2, null, Cefr.B2, null, Cefr.A2, null), "B2");

        // A2 of B2: 10000 · 2/4
        assertEquals(5_000, answer.points());
        assertEquals(Status.PARTLY, answer.status());
        assertEquals("A2", answer.grounds().level());
    }

    @Test
    void anUnassessedModalityCountsNeitherWay() {
        assertEquals(
                Status.MET,
                swedish(new LanguageFact("sv", null, null, Cefr.B2, null, null, null), "B2")
                        .status());
    }

    @Test
    void ofOneModalityItsOwnLevelCounts() {
        LanguageFact speaksBetter = new LanguageFact("sv", Cefr.C1, null, Cefr.B2, Cefr.B2, Cefr.A2, null);

        Answer written =
                answer("languages", speaking(speaksBetter), asking(must(RequirementKind.LANGUAGE, "sv:writing", "B2")));
        Answer spoken = answer(
                "languages",
                speaking(speaksBetter),
                asking(must(RequirementKind.LANGUAGE, "sv:spoken-interaction", "B2")));

        assertEquals(Status.PARTLY, written.status());
        assertEquals("A2", written.grounds().level());
        assertEquals(Status.MET, spoken.status());
        assertEquals("B2", spoken.grounds().level());
    }

    @Test
    void aModalityThatNobodyAssessedIsUnknownThoughOthersAre() {
        LanguageFact heard = new LanguageFact("sv", Cefr.C1, null, null, null, null, null);

        Answer answer =
                answer("languages", speaking(heard), asking(must(RequirementKind.LANGUAGE, "sv:writing", "B1")));

        assertEquals(Status.UNKNOWN, answer.status());
        assertEquals(Reason.NOT_ASSESSED, answer.grounds().reason());
    }

    @Test
    void aModalityWithoutALevelAsksForTheLanguage() {
        LanguageFact unassessed = new LanguageFact("sv", null, null, null, null, null, null);

        Answer answer =
                answer("languages", speaking(unassessed), asking(must(RequirementKind.LANGUAGE, "sv:writing", null)));

        assertEquals(Status.MET, answer.status());
        assertEquals("urn:jobbspar:language:sv", answer.requirement().concept());
    }

    @Test
    void aLanguageWithoutAnyAssessmentIsUnknownWhereALevelIsAskedFor() {
        Answer answer = swedish(new LanguageFact("sv", null, null, null, null, null, null), "B1");

        assertEquals(Status.UNKNOWN, answer.status());
        assertEquals(Reason.NOT_ASSESSED, answer.grounds().reason());
    }

    @Test
    void aLanguageWithoutAnyAssessmentMeetsADemandWithoutALevel() {
        assertEquals(
                Status.MET,
                swedish(new LanguageFact("sv", null, null, null, null, null, null), null)
                        .status());
    }

    @Test
    void anotherLanguageIsMissingAndNotUnknown() {
        assertEquals(
                Status.MISSING,
                swedish(new LanguageFact("ar", Cefr.C2, null, null, null, null, null), "B1")
                        .status());
    }

    @Test
    void twoCodesOfOneLanguageAreThatLanguage() {
        LanguageFact withdrawn = new LanguageFact("iw", Cefr.B2, null, null, null, null, null);

        Answer answer = answer("languages", speaking(withdrawn), asking(must(RequirementKind.LANGUAGE, "he", "B1")));

        assertEquals(Status.MET, answer.status());
    }

    private static Answer swedish(LanguageFact language, String level) {
        return answer("languages", speaking(language), asking(must(RequirementKind.LANGUAGE, "sv", level)));
    }
}
