package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Extent and hours of work, for wishes and for vacancies alike. */
public enum WorkingTime {
    @JsonProperty("full-time")
    FULL_TIME,
    @JsonProperty("part-time")
    PART_TIME,
    @JsonProperty("daytime")
    DAYTIME,
    @JsonProperty("evenings")
    EVENINGS,
    @JsonProperty("nights")
    NIGHTS,
    @JsonProperty("weekends")
    WEEKENDS
}
