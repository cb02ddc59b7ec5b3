package se.jobbspar.participant.circumstance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a theme stands in the way. */
public enum State {
    @JsonProperty("in-the-way")
    IN_THE_WAY,
    /** Somebody is doing something about it. */
    @JsonProperty("being-solved")
    BEING_SOLVED,
    /** Asked, and nothing stands in the way. */
    @JsonProperty("not-in-the-way")
    NOT_IN_THE_WAY
}
