package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One page of participants. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Participants(List<Participant> items, long total, int page, int limit) {
    public Participants {
        items = List.copyOf(items);
    }
}
