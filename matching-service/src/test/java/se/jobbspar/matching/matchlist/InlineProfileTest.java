package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.UnwantedFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** What a profile that comes with a request is matched as. */
class InlineProfileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final String COOK = Occupations.COOK;
    private static final Workplace OREBRO = Workplace.of("1880");

    @Test
    void codesAndIdsAreMatchedAsThoseOfARecordedProfile() {
        InlineProfile given = new InlineProfile(
                null,
                null,
                null,
                List.of(new EducationFact("7wEe_uui_q7S", "fQMU_GjY_AkC", null, null)),
                List.of(new LanguageFact("iw", null, Cefr.B1, null, null, null, null)),
                null,
                new InlineWishes(List.of("zVkQ_wLL_78i"), null, null, null));

        ParticipantSnapshot matched = given.snapshot(OREBRO, Taxonomy.starter(), NOW);

        assertEquals(List.of(new EducationFact("33", "723", Recognition.UNKNOWN, null)), matched.educations());
        assertEquals("he", matched.languages().getFirst().language());
        assertEquals(
                List.of("http://data.europa.eu/esco/occupation/c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9"),
                matched.wishes().occupations());
    }

    @Test
    void datedExperienceIsCountedHereAndAnUndatedOneIsTakenAtItsWord() {
        InlineProfile given = new InlineProfile(
                null,
                null,
                List.of(
                        new InlineExperience(COOK, null, PartialDate.parse("2026-01"), null, null),
                        new InlineExperience(COOK, 3, PartialDate.parse("2020-01"), PartialDate.parse("2020-06"), null),
                        new InlineExperience(COOK, 30, null, null, null)),
                null,
                null,
                null,
                null);

        assertEquals(
                List.of(
                        // January to November, both included.
                        new ExperienceFact(COOK, 11, YearMonth.of(2026, 1), null, null),
                        new ExperienceFact(COOK, 6, YearMonth.of(2020, 1), YearMonth.of(2020, 6), null),
                        new ExperienceFact(COOK, 30, null)),
                given.snapshot(OREBRO, Taxonomy.starter(), NOW).experiences());
    }

    @Test
    void answersAndWhatIsNotWantedAreMatchedAsThoseOfARecordedProfile() {
        InlineProfile given = new InlineProfile(
                null,
                List.of(
                        new InlineSkill(Skills.READ_MAPS, null, SkillAnswer.NO, null),
                        new InlineSkill(Skills.PERSON_CENTRED_CARE, 2, SkillAnswer.SOME, null)),
                null,
                null,
                null,
                null,
                new InlineWishes(
                        null,
                        null,
                        null,
                        new InlineWishes.Unwanted(
                                List.of("zVkQ_wLL_78i"), List.of(WorkingTime.NIGHTS), List.of(Skills.READ_MAPS))));

        ParticipantSnapshot matched = given.snapshot(OREBRO, Taxonomy.starter(), NOW);

        assertEquals(
                List.of(
                        new SkillFact(Skills.READ_MAPS, 0, SkillAnswer.NO, null),
                        new SkillFact(Skills.PERSON_CENTRED_CARE, 2, SkillAnswer.SOME, null)),
                matched.skills());
        assertEquals(
                new UnwantedFact(
                        List.of("http://data.europa.eu/esco/occupation/c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9"),
                        List.of(WorkingTime.NIGHTS),
                        List.of(Skills.READ_MAPS)),
                matched.wishes().unwanted());
    }
}
