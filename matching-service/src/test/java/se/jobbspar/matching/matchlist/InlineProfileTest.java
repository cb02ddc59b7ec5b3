package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.taxonomy.Taxonomy;

/** What a profile that comes with a request is matched as. */
class InlineProfileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final MunicipalityCode OREBRO = new MunicipalityCode("1880");

    @Test
    void codesAndIdsAreMatchedAsThoseOfARecordedProfile() {
        InlineProfile given = new InlineProfile(
                null,
                null,
                null,
                List.of(new EducationFact("7wEe_uui_q7S", "fQMU_GjY_AkC", null, null)),
                List.of(new LanguageFact("iw", null, Cefr.B1, null, null, null, null)),
                null,
                new InlineProfile.Wishes(List.of("zVkQ_wLL_78i"), null, null));

        ParticipantSnapshot matched = given.snapshot(OREBRO, Taxonomy.starter(), NOW);

        assertEquals(List.of(new EducationFact("33", "723", Recognition.UNKNOWN, null)), matched.educations());
        assertEquals("he", matched.languages().getFirst().language());
        assertEquals(
                List.of("http://data.europa.eu/esco/occupation/c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9"),
                matched.wishes().occupations());
    }
}
