package se.jobbspar.vacancy.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For how long somebody is employed (the Employment Protection Act, 1982:80). */
public enum ContractForm {
    /** Until further notice. */
    @JsonProperty("permanent")
    PERMANENT,
    /** Permanent after at most six months on trial. */
    @JsonProperty("probation")
    PROBATION,
    /** A special fixed-term employment. */
    @JsonProperty("fixed-term")
    FIXED_TERM,
    /** In the place of somebody who is away. */
    @JsonProperty("substitute")
    SUBSTITUTE,
    @JsonProperty("seasonal")
    SEASONAL,
    /** By the hour, when asked. */
    @JsonProperty("hourly")
    HOURLY
}
