package se.jobbspar.participant.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an enrolment ended. What it led to is an outcome, told apart from this. */
public enum EndReason {
    /** Went to work, an own business or studies. */
    @JsonProperty("self-support")
    SELF_SUPPORT,
    /** As planned, to nothing yet. */
    @JsonProperty("completed")
    COMPLETED,
    /** The programme closed; who goes on is enrolled anew and has not dropped out. */
    @JsonProperty("programme-closed")
    PROGRAMME_CLOSED,
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
    @JsonProperty("other")
    OTHER;

    /** Whether somebody left before the programme was done with the person. */
    public boolean isDropOut() {
        return switch (this) {
            case SELF_SUPPORT, COMPLETED, PROGRAMME_CLOSED -> false;
            case OTHER_MEASURE, PARENTAL_LEAVE, MOVED, NO_CONTACT, OWN_WISH, OTHER -> true;
        };
    }
}
