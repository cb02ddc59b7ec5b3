package se.jobbspar.vacancy.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person made of a proposal. */
public enum Decision {
    /** It is a requirement, as it was read. */
    @JsonProperty("accept")
    ACCEPT,
    /** It is one, otherwise than it was read. */
    @JsonProperty("change")
    CHANGE,
    /** It is none. */
    @JsonProperty("drop")
    DROP
}
