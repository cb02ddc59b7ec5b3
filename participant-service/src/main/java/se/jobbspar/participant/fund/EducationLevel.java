package se.jobbspar.participant.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Highest education in levels of ISCED, wherever it is from and whether it is recognised or not. */
public enum EducationLevel {
    @JsonProperty("isced-0-2")
    ISCED_0_2,
    @JsonProperty("isced-3-4")
    ISCED_3_4,
    @JsonProperty("isced-5-8")
    ISCED_5_8
}
