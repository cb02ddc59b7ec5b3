package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a job was filled. */
public enum FilledBy {
    /** By somebody who was found here. */
    @JsonProperty("jobbspar")
    JOBBSPAR,
    @JsonProperty("otherwise")
    OTHERWISE
}
