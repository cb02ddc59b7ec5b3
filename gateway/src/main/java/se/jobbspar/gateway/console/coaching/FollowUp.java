package se.jobbspar.gateway.console.coaching;

import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;

/**
 * The work with a person at a glance.
 *
 * @param contacts the latest
 * @param circumstances null for everybody but the responsible coach
 */
public record FollowUp(Plan plan, Contacts contacts, Coaching coaching, Circumstances circumstances) {
    private static final int LATEST = 3;

    /**
     * @param visitor id of who looks
     * @param coach whether that is a coach: HR keeps no circumstances
     */
    public static FollowUp of(CoachingClient client, OnBehalf who, UUID person, String visitor, boolean coach) {
        Coaching coaching = client.coaching(who, person);
        return new FollowUp(
                client.plan(who, person),
                client.contacts(who, person, 1, LATEST),
                coaching,
                coach && coaching.isOf(visitor) ? client.circumstances(who, person) : null);
    }

    public boolean isResponsible() {
        return circumstances != null;
    }
}
