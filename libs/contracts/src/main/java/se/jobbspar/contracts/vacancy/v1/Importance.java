package se.jobbspar.contracts.vacancy.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a requirement decides readiness ({@code must}) or only adds points ({@code wish}). */
public enum Importance {
    @JsonProperty("must")
    MUST,
    @JsonProperty("wish")
    WISH
}
