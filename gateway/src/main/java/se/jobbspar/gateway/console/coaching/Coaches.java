package se.jobbspar.gateway.console.coaching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One page of coaches. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coaches(List<Colleague> items, long total) {
    public Coaches {
        items = List.copyOf(items);
    }

    /**
     * @param languages by code
     * @param presence when the coach is in; may be null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Colleague(
            String id, String name, String municipality, List<String> languages, String presence, long version) {
        public Colleague {
            languages = List.copyOf(languages);
        }
    }

    /** What a coach says of him- or herself. */
    record Draft(List<String> languages, String presence) {}
}
