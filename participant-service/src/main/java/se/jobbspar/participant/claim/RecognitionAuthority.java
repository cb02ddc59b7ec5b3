package se.jobbspar.participant.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who decides in Sweden what a foreign education is worth. */
public enum RecognitionAuthority {
    /** The Swedish Council for Higher Education: what is not regulated, and comparable levels. */
    @JsonProperty("uhr")
    UHR,

    /** The National Board of Health and Welfare: nurses, physicians and the other licensed professions of health care. */
    @JsonProperty("socialstyrelsen")
    SOCIALSTYRELSEN,

    /** The National Agency for Education: teachers. */
    @JsonProperty("skolverket")
    SKOLVERKET,

    /** The National Board of Housing, the Police, the Electrical Safety Board and those other trades have. */
    @JsonProperty("other")
    OTHER
}
