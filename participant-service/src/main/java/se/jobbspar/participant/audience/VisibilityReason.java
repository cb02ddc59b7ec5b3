package se.jobbspar.participant.audience;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a person is, or is not, seen in matching; one code per thing that somebody could change. */
public enum VisibilityReason {
    /** Protected identity: nobody can change this here. */
    @JsonProperty("protected-identity")
    PROTECTED_IDENTITY,
    /** Nobody has asked about protected identity: the coach can. */
    @JsonProperty("protection-unknown")
    PROTECTION_UNKNOWN,
    /** Nothing is mapped, so there is nothing to match: coach and person can. */
    @JsonProperty("empty-profile")
    EMPTY_PROFILE,
    /** Somebody has gone on to work or studies, or a coach has said so: a coach can say otherwise. */
    @JsonProperty("not-offered")
    NOT_OFFERED,
    /** Seen by the coaches of the own municipality; no agreement is in force. */
    @JsonProperty("own-municipality")
    OWN_MUNICIPALITY,
    /** Seen by the own coaches and by those of the municipalities with an agreement in force. */
    @JsonProperty("agreement")
    AGREEMENT,
    /** Employed by the municipality for good: seen by its HR alone. */
    @JsonProperty("own-staff")
    OWN_STAFF
}
