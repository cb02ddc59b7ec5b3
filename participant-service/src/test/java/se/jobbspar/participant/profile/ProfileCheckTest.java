package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.participant.claim.ClaimEvidence;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Skills;

class ProfileCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    /** In Sweden; in UTC it is still the day before. */
    private static final Instant SOON_AFTER_MIDNIGHT = Instant.parse("2026-07-01T22:30:00Z");

    private final ProfileCheck check =
            new ProfileCheck(Taxonomy.starter(), new Today(Clock.fixed(SOON_AFTER_MIDNIGHT, ZoneOffset.UTC)));

    @Test
    void todayIsTheDayItIsInSweden() {
        assertEquals(observed(TODAY), check.verify(observed(TODAY)));
        assertThrows(ProblemException.class, () -> check.verify(observed(TODAY.plusDays(1))));
    }

    @Test
    void languageIsStoredUnderOneCodeWhicheverIsSent() {
        assertEquals(List.of("he", "de", "rom"), codes(check.verify(speaking("iw", "ger", "rom"))));
        assertThrows(ProblemException.class, () -> check.verify(speaking("iw", "he")));
        assertThrows(ProblemException.class, () -> check.verify(speaking("swe")));
        assertThrows(ProblemException.class, () -> check.verify(speaking("SV")));
    }

    private static Profile speaking(String... codes) {
        List<LanguageSkill> languages = Arrays.stream(codes)
                .map(code -> new LanguageSkill(code, Cefr.B1, null, null, null, null, null))
                .toList();
        return new Profile(null, null, null, languages, null, null);
    }

    private static List<String> codes(Profile profile) {
        return profile.languages().stream().map(LanguageSkill::language).toList();
    }

    private static Profile observed(LocalDate day) {
        var evidence = new ClaimEvidence(EvidenceKind.OBSERVED, PartialDate.of(day));
        return new Profile(
                List.of(new SkillClaim(Skills.READ_MAPS, 2, SkillAnswer.YES, evidence)), null, null, null, null, null);
    }
}
