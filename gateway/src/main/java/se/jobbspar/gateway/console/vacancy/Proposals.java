package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** What the text of a vacancy proposes, in its order. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Proposals(List<Proposal> items) {
    /** As many as the service lists at once; a text proposes half of it. */
    static final int MOST = 100;

    public Proposals {
        items = List.copyOf(items);
    }

    List<Proposal> open() {
        return items.stream().filter(Proposal::isOpen).toList();
    }

    List<Proposal> dropped() {
        return items.stream().filter(Proposal::isDropped).toList();
    }

    /** @throws NotFoundException for one that there is not, or no more */
    Proposal get(UUID id) {
        return items.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }
}
