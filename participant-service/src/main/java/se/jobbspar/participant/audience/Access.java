package se.jobbspar.participant.audience;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a coach may see a participant. */
public enum Access {
    /** Registered in the coach's own municipality: everything, and may be changed. */
    @JsonProperty("own")
    OWN,
    /** Shared by an agreement in force: the pseudonymous profile, and only to read. */
    @JsonProperty("agreement")
    AGREEMENT
}
