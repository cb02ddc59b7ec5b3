package se.jobbspar.contracts.shortage.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Recruitment situation; {@code shortage} and {@code paradox} are matched, the rest is stored and shown. */
public enum Situation {
    /** brist */
    @JsonProperty("shortage")
    SHORTAGE,
    /** paradox: people and vacancies both exist and do not meet. */
    @JsonProperty("paradox")
    PARADOX,
    /** balans */
    @JsonProperty("balance")
    BALANCE,
    /** överskott */
    @JsonProperty("surplus")
    SURPLUS
}
