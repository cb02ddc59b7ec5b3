package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * How many people fit a vacancy.
 *
 * @param withoutMust how many would, if one must were a wish
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Counts(String region, List<ByReadiness> readiness, List<WithoutMust> withoutMust) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ByReadiness(String readiness, People people) {}

    /** @param level null for any */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record WithoutMust(String label, String level, People now) {}

    /** A number in fives: 0 means fewer than five. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record People(int atLeast) {}

    /** How many could begin now. */
    int ready() {
        return readiness.stream()
                .filter(one -> one.readiness().equals("now"))
                .mapToInt(one -> one.people().atLeast())
                .sum();
    }
}
