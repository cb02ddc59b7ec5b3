package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.participant.history.Standing;
import se.jobbspar.participant.placement.Placement;
import se.jobbspar.rest.Today;

/**
 * What a person can wait for, each a filter of the list and a tile that counts it: one condition for both, so that a tile
 * never promises other people than it opens.
 */
enum Waiting {
    /** No next step is agreed. */
    @JsonProperty("nothing-agreed")
    NOTHING_AGREED("(select plan.nextStepOn from Plan plan where plan.participant = person.id) is null"),
    /** The day of the next step has passed. */
    @JsonProperty("step-passed")
    STEP_PASSED("(select plan.nextStepOn from Plan plan where plan.participant = person.id) < :today"),
    /** Nobody has asked whether the identity is protected. */
    @JsonProperty("protection-unknown")
    PROTECTION_UNKNOWN("person.protectedIdentity = ProtectedIdentity.UNKNOWN"),
    /** The mapping has questions left to ask. */
    @JsonProperty("to-ask")
    TO_ASK("person.mapping <> Mapping.MAPPED"),
    /** Registered, and in touch with nobody, for sixty days. */
    @JsonProperty("not-seen")
    NOT_SEEN("""
            person.createdAt < :longAgo and not exists (
                select 1 from ContactEntry entry where entry.participant = person.id and entry.heldOn >= :longAgoDay)"""),
    /** The responsible coach has not been in touch since becoming responsible. */
    @JsonProperty("new")
    NEW("""
            exists (select 1 from Coaching coaching where coaching.participant = person.id and not exists (
                select 1 from ContactEntry entry where entry.participant = person.id
                    and entry.heldOn >= coaching.since and entry.coach = coaching.coach))"""),
    /** Somebody who found work or studies has not been asked again, though it is time. */
    @JsonProperty("follow-up-due")
    FOLLOW_UP_DUE(FollowUpDue.CONDITION),
    /** An agreement on a work placement, or its prolongation, has not been signed by everybody. */
    @JsonProperty("signature-open")
    SIGNATURE_OPEN(Standing.about(
            "placement",
            "placement",
            "cast(sql('jsonb_path_exists(?, cast(? as jsonpath))', placement.state, :unsigned) as boolean) = true"));

    private static final int LONG = 60;

    private final String condition;

    Waiting(String condition) {
        this.condition = condition;
    }

    /** In HQL, over a {@code Participant person}. */
    String condition() {
        return condition;
    }

    /** Parameters of this condition. */
    Map<String, Object> parameters(Today today) {
        Map<String, Object> all = new HashMap<>(parametersOfAll(today));
        all.keySet().removeIf(name -> !condition.matches("(?s).*:" + name + "\\b.*"));
        return all;
    }

    /** Parameters of all conditions at once. */
    static Map<String, Object> parametersOfAll(Today today) {
        LocalDate longAgo = today.date().minusDays(LONG);
        Instant began = Today.beginningOf(longAgo);
        return Map.of("today", today.date(), "longAgoDay", longAgo, "longAgo", began, "unsigned", Placement.UNSIGNED);
    }
}
