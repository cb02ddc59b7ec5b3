package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a list is for; recorded, because a person's data are used for stated purposes only. */
public enum Purpose {
    @JsonProperty("guidance")
    GUIDANCE,
    @JsonProperty("placement")
    PLACEMENT,
    @JsonProperty("recruitment")
    RECRUITMENT,
    @JsonProperty("planning")
    PLANNING
}
