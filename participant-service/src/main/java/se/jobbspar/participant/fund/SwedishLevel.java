package se.jobbspar.participant.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Command of Swedish by CEFR, lowest first. */
public enum SwedishLevel {
    @JsonProperty("below-A1")
    BELOW_A1,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
