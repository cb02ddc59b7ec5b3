package se.jobbspar.vacancy.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of the work can be done from anywhere. */
public enum Remote {
    @JsonProperty("none")
    NONE,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("fully")
    FULLY
}
