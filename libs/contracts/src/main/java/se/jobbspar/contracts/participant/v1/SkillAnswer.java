package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether somebody who was asked has a skill. */
public enum SkillAnswer {
    @JsonProperty("yes")
    YES,
    /** In part: has seen it done, would need to be shown. */
    @JsonProperty("some")
    SOME,
    @JsonProperty("no")
    NO
}
