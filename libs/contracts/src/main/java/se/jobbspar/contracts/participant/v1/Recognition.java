package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** State of recognition of an education. A Swedish one is {@code not-needed}; {@code unknown} is never a minus. */
public enum Recognition {
    @JsonProperty("recognised")
    RECOGNISED,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("not-needed")
    NOT_NEEDED,
    /** A regulated profession: another authority than the council for higher education decides. */
    @JsonProperty("regulated")
    REGULATED,
    @JsonProperty("unknown")
    UNKNOWN
}
