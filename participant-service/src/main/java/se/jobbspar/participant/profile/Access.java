package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a coach may see a participant. */
public enum Access {
    /** Registered in the coach's own municipality: everything, and may be changed. */
    @JsonProperty("own")
    OWN,
    /** Shared by an agreement in force: the pseudonymous profile, and only to read. */
    @JsonProperty("agreement")
    AGREEMENT;

    static Access of(Participant participant, String coach) {
        return participant.municipality().equals(coach) ? OWN : AGREEMENT;
    }
}
