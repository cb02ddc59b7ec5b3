package se.jobbspar.participant.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a measure was not completed. */
public enum Interruption {
    @JsonProperty("work")
    WORK,
    @JsonProperty("studies")
    STUDIES,
    @JsonProperty("other-measure")
    OTHER_MEASURE,
    @JsonProperty("parental-leave")
    PARENTAL_LEAVE,
    @JsonProperty("moved")
    MOVED,
    @JsonProperty("no-contact")
    NO_CONTACT,
    @JsonProperty("own-wish")
    OWN_WISH,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("other")
    OTHER
}
