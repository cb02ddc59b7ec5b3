package se.jobbspar.participant.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Status on the labour market. */
public enum LabourMarketStatus {
    @JsonProperty("unemployed")
    UNEMPLOYED,
    /** For more than twelve months; for more than six where the person is under 25. */
    @JsonProperty("long-term-unemployed")
    LONG_TERM_UNEMPLOYED,
    /** Neither in work nor looking for it. */
    @JsonProperty("inactive")
    INACTIVE,
    /** An own business included. */
    @JsonProperty("employed")
    EMPLOYED
}
