package se.jobbspar.participant.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sex as a fund's figures are broken down by it. */
public enum Sex {
    @JsonProperty("woman")
    WOMAN,
    @JsonProperty("man")
    MAN,
    @JsonProperty("non-binary")
    NON_BINARY,
    /** Not asked, or not answered. */
    @JsonProperty("not-stated")
    NOT_STATED
}
