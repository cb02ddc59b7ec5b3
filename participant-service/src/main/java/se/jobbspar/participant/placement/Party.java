package se.jobbspar.participant.placement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who signs a placement, in this order. */
public enum Party {
    @JsonProperty("participant")
    PARTICIPANT,
    @JsonProperty("host")
    HOST,
    /** Of the person at the host's. */
    @JsonProperty("supervisor")
    SUPERVISOR,
    /** A coach for it, last, when everybody else has. */
    @JsonProperty("municipality")
    MUNICIPALITY
}
