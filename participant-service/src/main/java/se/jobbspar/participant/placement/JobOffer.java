package se.jobbspar.participant.placement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a placement led to the offer of a job. */
public enum JobOffer {
    @JsonProperty("with-host")
    WITH_HOST,
    @JsonProperty("elsewhere")
    ELSEWHERE,
    @JsonProperty("none")
    NONE
}
