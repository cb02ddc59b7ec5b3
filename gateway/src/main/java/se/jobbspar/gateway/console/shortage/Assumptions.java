package se.jobbspar.gateway.console.shortage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;

/**
 * Named assumptions of a forecast.
 *
 * @param id null = the service's starting point, which nobody has stated
 * @param statedAt null for the starting point
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Assumptions(UUID id, long version, String name, Scenarios scenarios, Instant statedAt) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<Assumptions> items, long total) implements Listed<Assumptions> {
        public Page {
            items = List.copyOf(items);
        }

        /** @param chosen id; null = the starting point, which is none of them */
        public List<Choice> choices(String chosen) {
            return items.stream()
                    .map(one -> new Choice(
                            one.id().toString(), one.name(), one.id().toString().equals(chosen)))
                    .toList();
        }
    }

    /** By the need that they lead to. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Scenarios(Scenario low, Scenario middle, Scenario high) {}

    /**
     * @param turnover per cent that leave in a year
     * @param growth per cent in a year
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Scenario(int retirementAge, double turnover, double growth) {}
}
