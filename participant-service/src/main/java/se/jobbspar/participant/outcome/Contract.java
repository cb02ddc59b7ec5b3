package se.jobbspar.participant.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The form of an employment. */
public enum Contract {
    @JsonProperty("permanent")
    PERMANENT,
    @JsonProperty("fixed-term")
    FIXED_TERM,
    @JsonProperty("hourly")
    HOURLY,
    @JsonProperty("apprenticeship")
    APPRENTICESHIP,
    /** With money of the employment service. */
    @JsonProperty("subsidised")
    SUBSIDISED,
    /** A job that the municipality makes for people in measures; the national key figure does not count it. */
    @JsonProperty("municipal-labour-market-job")
    MUNICIPAL_LABOUR_MARKET_JOB
}
