package se.jobbspar.participant.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an enrolment led to. */
public enum OutcomeKind {
    @JsonProperty("work")
    WORK,
    @JsonProperty("own-business")
    OWN_BUSINESS,
    @JsonProperty("studies")
    STUDIES,
    @JsonProperty("moved")
    MOVED,
    @JsonProperty("other")
    OTHER;

    /** Employed, or with a business of one's own. */
    public boolean isWork() {
        return this == WORK || this == OWN_BUSINESS;
    }

    /** Work or studies. */
    public boolean isSelfSupport() {
        return isWork() || this == STUDIES;
    }
}
