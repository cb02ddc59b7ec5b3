package se.jobbspar.gateway.console.fund;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/**
 * One page of the people behind an indicator.
 *
 * @param rule that put them there
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Counted(String rule, List<Person> items, long total, int page, int limit) {
    public Counted {
        items = List.copyOf(items);
    }

    /** @param left null while an enrolment goes on */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(UUID participant, String entered, String left) {}

    List<UUID> ids() {
        return items.stream().map(Person::participant).toList();
    }
}
