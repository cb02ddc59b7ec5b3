package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.OutcomeKind;
import se.jobbspar.rest.WireName;

/** What the database counts by is what outcomes are followed up by. */
class FollowUpDueTest {
    @Test
    void everyMilestoneAndEveryKindOfSelfSupportIsAskedAbout() {
        assertEquals(
                Stream.of(Milestone.values()).map(WireName::of).toList(),
                FollowUpDue.MILESTONES.stream()
                        .map(milestone -> milestone.replace(' ', '-'))
                        .toList());
        assertEquals(
                Stream.of(OutcomeKind.values())
                        .filter(OutcomeKind::isSelfSupport)
                        .map(WireName::of)
                        .toList(),
                FollowUpDue.SELF_SUPPORT);
    }
}
