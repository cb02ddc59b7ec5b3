package se.jobbspar.participant.contactlog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a coach and a person were in touch. */
public enum ContactKind {
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("telephone")
    TELEPHONE,
    @JsonProperty("message")
    MESSAGE,
    /** At an employer's, a school's or another office's. */
    @JsonProperty("visit")
    VISIT
}
