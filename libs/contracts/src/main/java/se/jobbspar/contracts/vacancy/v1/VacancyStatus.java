package se.jobbspar.contracts.vacancy.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a vacancy is in its life; only a published one is matched. */
public enum VacancyStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("filled")
    FILLED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("expired")
    EXPIRED
}
