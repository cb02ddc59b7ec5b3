package se.jobbspar.participant.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who pays for a programme. */
public enum Fund {
    /** The EU's Asylum, Migration and Integration Fund. */
    @JsonProperty("amif")
    AMIF,
    /** The European Social Fund Plus. */
    @JsonProperty("esf-plus")
    ESF_PLUS,
    /** The municipalities' own money. */
    @JsonProperty("own")
    OWN,
    /** The state, by a grant that is none of these. */
    @JsonProperty("state")
    STATE,
    @JsonProperty("other")
    OTHER
}
