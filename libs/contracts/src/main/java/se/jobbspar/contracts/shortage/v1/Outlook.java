package se.jobbspar.contracts.shortage.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Expected need in five years. */
public enum Outlook {
    /** öka */
    @JsonProperty("rising")
    RISING,
    /** vara oförändrad */
    @JsonProperty("unchanged")
    UNCHANGED,
    /** minska */
    @JsonProperty("falling")
    FALLING
}
