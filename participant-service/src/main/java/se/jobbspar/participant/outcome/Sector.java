package se.jobbspar.participant.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose employer it is. */
public enum Sector {
    @JsonProperty("municipal")
    MUNICIPAL,
    @JsonProperty("municipal-company")
    MUNICIPAL_COMPANY,
    @JsonProperty("region")
    REGION,
    @JsonProperty("state")
    STATE,
    @JsonProperty("private")
    PRIVATE,
    @JsonProperty("non-profit")
    NON_PROFIT
}
