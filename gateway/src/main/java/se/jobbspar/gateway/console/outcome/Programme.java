package se.jobbspar.gateway.console.outcome;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme that people are enrolled in.
 *
 * @param municipalities as SCB codes
 * @param mistaken registered by mistake
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Programme(String id, String name, List<String> municipalities, LocalDate from, boolean mistaken) {
    /** The newest of those of a municipality. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<Programme> items) {
        List<Programme> standing() {
            return items.stream().filter(programme -> !programme.mistaken()).toList();
        }
    }
}
