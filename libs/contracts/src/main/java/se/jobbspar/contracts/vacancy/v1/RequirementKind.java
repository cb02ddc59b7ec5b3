package se.jobbspar.contracts.vacancy.v1;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of thing a requirement asks for. */
public enum RequirementKind {
    @JsonProperty("skill")
    SKILL,
    @JsonProperty("experience")
    EXPERIENCE,
    @JsonProperty("education")
    EDUCATION,
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("licence")
    LICENCE
}
