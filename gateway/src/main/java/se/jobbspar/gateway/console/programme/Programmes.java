package se.jobbspar.gateway.console.programme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** A page of programmes, those said last first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Programmes(List<Programme> items, long total, int page, int limit) {
    public Programmes {
        items = List.copyOf(items);
    }

    /**
     * @param to null while none is decided
     * @param mistaken founded by mistake
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Programme(UUID id, String name, String from, String to, String targetGroup, boolean mistaken) {}
}
