package se.jobbspar.participant.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Age on the day of entry, no finer than the indicators need. */
public enum AgeBand {
    @JsonProperty("under-18")
    UNDER_18,
    @JsonProperty("18-29")
    FROM_18_TO_29,
    @JsonProperty("30-54")
    FROM_30_TO_54,
    @JsonProperty("55-or-more")
    FROM_55
}
