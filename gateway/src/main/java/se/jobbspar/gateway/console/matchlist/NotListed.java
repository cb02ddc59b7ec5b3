package se.jobbspar.gateway.console.matchlist;

import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/**
 * How many of the coach's own participants can be in no list, by what a coach can do about it.
 *
 * @param unmapped nothing is recorded about them
 * @param unasked nobody has asked whether their identity is protected
 * @param protectedPeople their identity is
 */
public record NotListed(long unmapped, long unasked, long protectedPeople) {
    /** For a list in which no people of theirs could be. */
    static final NotListed NOBODY = new NotListed(0, 0, 0);

    static NotListed of(ParticipantClient participants, OnBehalf who) {
        return new NotListed(
                count(participants, who, "empty", "none"),
                count(participants, who, null, "unknown"),
                count(participants, who, null, "protected"));
    }

    private static long count(ParticipantClient participants, OnBehalf who, String mapped, String protection) {
        return participants.list(who, null, mapped, protection, null, 1, 1).total();
    }

    public boolean isAnybody() {
        return unmapped + unasked + protectedPeople > 0;
    }
}
