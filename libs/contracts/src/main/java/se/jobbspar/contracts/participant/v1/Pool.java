package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a person comes from to the labour-market unit; what a target group is asked for by. */
public enum Pool {
    /** Employed for good by the municipality, and learning for something else there. */
    @JsonProperty("permanent-staff")
    PERMANENT_STAFF,
    /** Employed by the hour. */
    @JsonProperty("hourly-staff")
    HOURLY_STAFF,
    @JsonProperty("work-placement")
    WORK_PLACEMENT,
    /** In a measure of the employment service. */
    @JsonProperty("measure")
    MEASURE,
    /** In a project. */
    @JsonProperty("project")
    PROJECT,
    /** Without work, and in none of these. */
    @JsonProperty("unemployed")
    UNEMPLOYED
}
