package se.jobbspar.participant.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the person's data are protected; stated at registration, and failing closed: unknown counts as protected. */
public enum ProtectedIdentity {
    /** Asked, and there is no protection. */
    @JsonProperty("none")
    NONE,
    /** Sekretessmarkering or skyddad folkbokföring. */
    @JsonProperty("protected")
    PROTECTED,
    /** Not asked yet. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** Whether anything about the person may leave this service or be shown to another municipality. */
    public boolean mayLeave() {
        return this == NONE;
    }
}
