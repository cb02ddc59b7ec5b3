package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Skills;

class ProfileCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    /** In Sweden; in UTC it is still the day before. */
    private static final Instant SOON_AFTER_MIDNIGHT = Instant.parse("2026-07-01T22:30:00Z");

    private final ProfileCheck check =
            new ProfileCheck(Taxonomy.starter(), Clock.fixed(SOON_AFTER_MIDNIGHT, ZoneOffset.UTC));

    @Test
    void todayIsTheDayItIsInSweden() {
        assertEquals(observed(TODAY), check.verify(observed(TODAY)));
        assertThrows(ProblemException.class, () -> check.verify(observed(TODAY.plusDays(1))));
    }

    private static Profile observed(LocalDate day) {
        var evidence = new ClaimEvidence(EvidenceKind.OBSERVED, day);
        return new Profile(List.of(new SkillClaim(Skills.READ_MAPS, 2, evidence)), null, null, null, null, null);
    }
}
