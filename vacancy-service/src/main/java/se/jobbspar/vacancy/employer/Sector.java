package se.jobbspar.vacancy.employer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of employer it is, by who owns it. */
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
    /** Associations, foundations, congregations, economic associations. */
    @JsonProperty("non-profit")
    NON_PROFIT
}
