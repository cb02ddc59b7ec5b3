package se.jobbspar.participant.circumstance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can stand in the way of work or studies and no training changes. */
public enum Theme {
    @JsonProperty("housing")
    HOUSING,
    @JsonProperty("childcare")
    CHILDCARE,
    @JsonProperty("mobility")
    MOBILITY,
    @JsonProperty("economy")
    ECONOMY,
    @JsonProperty("digital-access")
    DIGITAL_ACCESS,
    /** That it matters; never how, so it has fewer states than the others. */
    @JsonProperty("health")
    HEALTH
}
