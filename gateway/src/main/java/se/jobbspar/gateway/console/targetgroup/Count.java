package se.jobbspar.gateway.console.targetgroup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How many people a group has in the own municipality. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Count(Headcount people) {
    /** In fives, so that nobody is pointed out; at least 0 means fewer than five. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Headcount(int atLeast, int atMost) {}
}
