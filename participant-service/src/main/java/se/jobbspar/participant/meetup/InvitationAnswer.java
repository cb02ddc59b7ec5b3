package se.jobbspar.participant.meetup;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody answers who is asked. */
public enum InvitationAnswer {
    /** Nothing yet. */
    @JsonProperty("none")
    NONE,
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO
}
