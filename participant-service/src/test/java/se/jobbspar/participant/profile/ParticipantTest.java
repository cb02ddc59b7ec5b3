package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.participant.audience.VisibilityReason;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.person.Contact;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.ProtectedIdentity;

/** The rules of the aggregate, without a database. */
class ParticipantTest {
    private static final String KARIN = "Karin Lind";
    private static final Instant MORNING = Instant.parse("2026-11-22T06:00:00Z");
    private static final Person AMINA = new Person("Amina", Contact.NONE, null, null);
    private static final List<Workplace> OREBRO = List.of(Workplace.of("1880"));
    private static final List<Workplace> POOL = List.of(Workplace.of("1880"), Workplace.of("1883"));
    private static final Profile ONE_SKILL =
            new Profile(List.of(new SkillClaim("urn:s", 2, SkillAnswer.YES, null)), null, null, null, null, null);

    @Test
    void registeredParticipantIsSeenFromTheFirstVersion() {
        Participant amina = registered(ProtectedIdentity.NONE);

        assertEquals(1, amina.version());
        assertEquals(1, snapshot(amina.publication()).version());
    }

    @Test
    void everyChangeRaisesTheVersionByOne() {
        Participant amina = registered(ProtectedIdentity.NONE);

        amina.map(ONE_SKILL, KARIN, OREBRO, MORNING);
        amina.revise(AMINA, ProtectedIdentity.NONE, OREBRO, MORNING);
        amina.follow(POOL, MORNING);

        assertEquals(4, amina.version());
    }

    @Test
    void protectedAndUnknownSayNothingToAnyone() {
        for (ProtectedIdentity protection : List.of(ProtectedIdentity.PROTECTED, ProtectedIdentity.UNKNOWN)) {
            Participant person = registered(protection);
            person.map(ONE_SKILL, KARIN, POOL, MORNING);

            assertEquals(Optional.empty(), person.publication());
            assertEquals(Optional.empty(), person.standing());
            assertFalse(person.announced());
            assertEquals(List.of("1880"), person.visibleTo());
        }
    }

    @Test
    void becomingProtectedWithdrawsOnce() {
        Participant amina = registered(ProtectedIdentity.NONE);

        amina.revise(AMINA, ProtectedIdentity.PROTECTED, POOL, MORNING);
        assertEquals(
                new Publication.Withdrawn(amina.id(), 2), amina.publication().orElseThrow());

        amina.map(ONE_SKILL, KARIN, POOL, MORNING);
        assertEquals(Optional.empty(), amina.publication(), "a change of a hidden person is nobody's business");
        assertEquals(new Publication.Withdrawn(amina.id(), 2), amina.standing().orElseThrow());
    }

    @Test
    void protectionThatEndsLiftsThePersonAboveTheWithdrawal() {
        Participant amina = registered(ProtectedIdentity.NONE);
        amina.revise(AMINA, ProtectedIdentity.UNKNOWN, OREBRO, MORNING);

        amina.revise(AMINA, ProtectedIdentity.NONE, POOL, MORNING);

        assertEquals(3, snapshot(amina.publication()).version());
        assertEquals(List.of("1880", "1883"), snapshot(amina.publication()).visibleTo());
        assertTrue(amina.announced());
    }

    @Test
    void sameVersionGivesTheSameSnapshot() {
        Participant amina = registered(ProtectedIdentity.NONE);
        var ongoing = new Experience("urn:o", PartialDate.parse("2026-01"), null, null, null);
        amina.map(new Profile(null, List.of(ongoing), null, null, null, null), KARIN, OREBRO, MORNING);

        // January to November, both included.
        assertEquals(11, snapshot(amina.publication()).experiences().getFirst().months());
        assertEquals(snapshot(amina.publication()), snapshot(amina.standing()));
    }

    @Test
    void monthsGoOnUntilTheDayItIsInSweden() {
        Participant amina = registered(ProtectedIdentity.NONE);
        var ongoing = new Experience("urn:o", PartialDate.parse("2026-01"), null, null, null);

        // Half past midnight on the first of December.
        amina.map(
                new Profile(null, List.of(ongoing), null, null, null, null),
                KARIN,
                OREBRO,
                Instant.parse("2026-11-30T23:30:00Z"));

        assertEquals(12, snapshot(amina.publication()).experiences().getFirst().months());
    }

    @Test
    void emptyProfileIsPublishedButNotVisible() {
        Participant amina = registered(ProtectedIdentity.NONE);

        assertEquals(VisibilityReason.EMPTY_PROFILE, amina.visibility().reason());
        assertFalse(amina.visibility().visible());
        assertTrue(amina.publication().isPresent());
    }

    @Test
    void visibilityNamesTheReasonAndTheMunicipalities() {
        Participant amina = registered(ProtectedIdentity.NONE);
        amina.map(ONE_SKILL, KARIN, POOL, MORNING);
        assertEquals(VisibilityReason.AGREEMENT, amina.visibility().reason());
        assertEquals(List.of("1880", "1883"), amina.visibility().seenBy());

        amina.revise(AMINA, ProtectedIdentity.UNKNOWN, POOL, MORNING);
        assertEquals(VisibilityReason.PROTECTION_UNKNOWN, amina.visibility().reason());
        assertEquals(List.of(), amina.visibility().seenBy());
    }

    /** The matcher counts a month once; it is told of both. */
    @Test
    void jobsThatOverlapArePublishedEachWithItsOwnMonthsAndDates() {
        var sweden = new Experience("urn:o", PartialDate.parse("2020-01"), PartialDate.parse("2022-12"), "SE", null);
        var norway = new Experience("urn:o", PartialDate.parse("2021-01"), null, "NO", null);
        Participant amina = registered(ProtectedIdentity.NONE);

        amina.map(new Profile(null, List.of(sweden, norway), null, null, null, null), KARIN, OREBRO, MORNING);

        var ownWord = new Evidence(EvidenceKind.SELF_DECLARED, null);
        assertEquals(
                List.of(
                        new ExperienceFact(
                                "urn:o", 36, YearMonth.parse("2020-01"), YearMonth.parse("2022-12"), ownWord),
                        // January 2021 to November 2026, both included: 5 · 12 + 11.
                        new ExperienceFact("urn:o", 71, YearMonth.parse("2021-01"), null, ownWord)),
                snapshot(amina.publication()).experiences());
    }

    @Test
    void noIsPublishedWithoutALevelAndIsNoSkillThePersonHas() {
        Participant amina = registered(ProtectedIdentity.NONE);
        var no = new SkillClaim("urn:no", 3, SkillAnswer.NO, null);
        var some = new SkillClaim("urn:some", 2, SkillAnswer.SOME, null);

        amina.map(new Profile(List.of(no, some), null, null, null, null, null), KARIN, OREBRO, MORNING);

        var ownWord = new Evidence(EvidenceKind.SELF_DECLARED, null);
        assertEquals(
                List.of(
                        new SkillFact("urn:no", 0, SkillAnswer.NO, ownWord),
                        new SkillFact("urn:some", 2, SkillAnswer.SOME, ownWord)),
                snapshot(amina.publication()).skills());
        assertEquals(List.of("urn:some"), amina.profile().skillConcepts());
    }

    private static Participant registered(ProtectedIdentity protection) {
        var code = new ParticipantCode("ORE-7K2M");
        return new Participant(UUID.randomUUID(), code, OREBRO.getFirst(), AMINA, protection, OREBRO, MORNING);
    }

    private static ParticipantSnapshot snapshot(Optional<Publication> publication) {
        return assertInstanceOf(Publication.Seen.class, publication.orElseThrow())
                .snapshot();
    }
}
