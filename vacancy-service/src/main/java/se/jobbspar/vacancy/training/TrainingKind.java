package se.jobbspar.vacancy.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of training it is. */
public enum TrainingKind {
    /** Short, towards work that is to be had now. */
    @JsonProperty("flash")
    FLASH,
    @JsonProperty("vocational")
    VOCATIONAL,
    /** Basic and upper-secondary courses, towards no work in particular. */
    @JsonProperty("general")
    GENERAL,
    /** Swedish for immigrants, and other languages. */
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("validation")
    VALIDATION,
    @JsonProperty("placement")
    PLACEMENT,
    /** At a university or a higher vocational school. */
    @JsonProperty("higher")
    HIGHER,
    @JsonProperty("own-business")
    OWN_BUSINESS
}
