package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import se.jobbspar.matching.score.Readiness;

/** Readiness as requests and answers spell it. */
public enum WantedReadiness {
    @JsonProperty("now")
    NOW(Readiness.NOW),
    @JsonProperty("not-yet")
    NOT_YET(Readiness.NOT_YET),
    @JsonProperty("ask")
    ASK(Readiness.ASK);

    private final Readiness readiness;

    WantedReadiness(Readiness readiness) {
        this.readiness = readiness;
    }

    Readiness readiness() {
        return readiness;
    }
}
