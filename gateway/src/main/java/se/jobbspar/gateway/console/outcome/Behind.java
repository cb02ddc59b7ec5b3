package se.jobbspar.gateway.console.outcome;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** One page of the people behind a figure. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Behind(List<Person> items, long total, int page, int limit) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(UUID participant) {}

    List<UUID> ids() {
        return items.stream().map(Person::participant).toList();
    }
}
