package se.jobbspar.participant.measurespackage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a package of measures is for. */
public enum Aim {
    /** What employers need is filled. */
    @JsonProperty("need-filled")
    NEED_FILLED,
    @JsonProperty("few-laid-off")
    FEW_LAID_OFF,
    /** How many live on income support. */
    @JsonProperty("income-support")
    INCOME_SUPPORT,
    @JsonProperty("attractiveness")
    ATTRACTIVENESS
}
