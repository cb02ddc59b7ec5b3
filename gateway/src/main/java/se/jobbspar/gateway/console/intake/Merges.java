package se.jobbspar.gateway.console.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One page of merges that can be undone. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Merges(List<Merged> items, long total, int page, int limit) {
    public Merges {
        items = List.copyOf(items);
    }

    /** One of them, and who went away. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Merged(UUID id, String code, String name, Instant mergedAt, Instant undoUntil) {}
}
