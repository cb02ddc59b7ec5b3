package se.jobbspar.participant.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** Whether an indicator counts somebody. */
public enum Answer {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO,
    /** Nobody has stated what it takes to know. */
    @JsonProperty("not-stated")
    NOT_STATED;

    static Answer of(@Nullable Boolean stated) {
        if (stated == null) {
            return NOT_STATED;
        }
        return stated ? YES : NO;
    }

    static Answer of(Optional<Boolean> known) {
        return of(known.orElse(null));
    }
}
