package se.jobbspar.participant.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Work without pay, in which people learn as in any other. */
public enum UnpaidWork {
    @JsonProperty("care-of-relatives")
    CARE_OF_RELATIVES,

    @JsonProperty("farm")
    FARM,

    @JsonProperty("family-business")
    FAMILY_BUSINESS,

    @JsonProperty("association")
    ASSOCIATION
}
