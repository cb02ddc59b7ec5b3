package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.claim.Wishes;

class MappingTest {
    private static final List<SkillClaim> SKILLS = List.of(new SkillClaim("urn:s", 2, SkillAnswer.YES, null));
    private static final List<Education> EDUCATIONS =
            List.of(new Education("337", null, Recognition.UNKNOWN, null, null, null));
    private static final List<LanguageSkill> LANGUAGES =
            List.of(new LanguageSkill("sv", Cefr.B1, null, null, null, null, null));
    private static final Wishes WISHES = new Wishes(List.of("urn:o"), null, null, null);

    @Test
    void nothingRecordedIsEmptyAndEverythingIsToBeAsked() {
        assertEquals(Mapping.EMPTY, Mapping.of(Profile.EMPTY));
        assertEquals(List.of(Category.values()), Category.toAsk(Profile.EMPTY));
    }

    @Test
    void oneCategoryMakesItPartly() {
        assertEquals(Mapping.PARTLY, Mapping.of(new Profile(SKILLS, null, null, null, null, null)));
    }

    @Test
    void profileWithoutLicencesIsMappedAndLicencesAreStillToBeAsked() {
        var profile = new Profile(SKILLS, null, EDUCATIONS, LANGUAGES, null, WISHES);

        assertEquals(Mapping.MAPPED, Mapping.of(profile));
        assertEquals(List.of(Category.LICENCES), Category.toAsk(profile));
    }
}
