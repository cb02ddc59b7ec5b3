package se.jobbspar.gateway.console.concept;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Concepts that were found, best first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FoundConcepts(List<Found> items) {
    public FoundConcepts {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** @param matched the name that was found, when it is not the label; may be null */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Found(String id, String label, String matched) {}
}
