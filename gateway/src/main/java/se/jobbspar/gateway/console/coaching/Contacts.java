package se.jobbspar.gateway.console.coaching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.participant.Coach;

/** One page of a person's contact log, the latest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Contacts(List<Entry> items, long total, int page, int limit) {
    public Contacts {
        items = List.copyOf(items);
    }

    /**
     * @param kind meeting, telephone, message or visit
     * @param note null when nothing was worth remembering
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(UUID id, LocalDate on, String kind, String note, Coach coach) {}

    /** As it is written. */
    record Draft(String on, String kind, String note) {}
}
