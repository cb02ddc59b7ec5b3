package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.participant.claim.Recorded;
import se.jobbspar.participant.claim.SkillClaim;

class FollowingTest {
    private static final Recorded BY_KARIN = new Recorded("Karin", Instant.parse("2026-11-22T10:00:00Z"), 2);
    private static final Recorded BY_OLLE = new Recorded("Olle", Instant.parse("2026-11-23T10:00:00Z"), 3);
    private final SkillClaim cooking = skill("urn:cook", 2).as(UUID.randomUUID(), BY_KARIN);
    private final SkillClaim baking = skill("urn:bake", 2).as(UUID.randomUUID(), BY_KARIN);

    @Test
    void rowThatSaysTheSameIsTheSame() {
        assertSame(cooking, follow(skill("urn:cook", 2)).getFirst());
        assertSame(cooking, follow(cooking.as(cooking.id(), null)).getFirst());
    }

    @Test
    void rowThatSaysAnotherThingKeepsItsIdAndSaysWhoChangedIt() {
        assertEquals(
                skill("urn:cook", 3).as(cooking.id(), BY_OLLE),
                follow(skill("urn:cook", 3)).getFirst());
    }

    @Test
    void rowIsToldByItsIdBeforeWhatItSays() {
        List<SkillClaim> after = follow(skill("urn:bake", 2).as(cooking.id(), null));

        assertEquals(List.of(skill("urn:bake", 2).as(cooking.id(), BY_OLLE)), after);
    }

    @Test
    void idThatARowClaimsIsNoOthers() {
        List<SkillClaim> after = follow(skill("urn:other", 1).as(cooking.id(), null), skill("urn:cook", 2));

        assertEquals(cooking.id(), after.getFirst().id());
        assertNotEquals(cooking.id(), after.getLast().id());
        assertEquals(BY_OLLE, after.getLast().recorded());
    }

    @Test
    void newRowGetsAnIdUnlessItHasOne() {
        UUID id = UUID.randomUUID();

        assertNotNull(follow(skill("urn:new", 1)).getFirst().id());
        assertEquals(id, follow(skill("urn:new", 1).as(id, null)).getFirst().id());
    }

    private List<SkillClaim> follow(SkillClaim... rows) {
        return Following.of(List.of(cooking, baking), List.of(rows), BY_OLLE);
    }

    private static SkillClaim skill(String concept, int level) {
        return new SkillClaim(concept, level, SkillAnswer.YES, null);
    }
}
