package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/**
 * A requirement that the text of a vacancy speaks for, as vacancy-service tells of one.
 *
 * @param requirement as it was read, or as it was decided
 * @param offset of the words in the text, in UTF-16 units from 0; null when they stand there no more
 * @param decision null while nobody has decided
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Proposal(UUID id, Asked requirement, String words, Integer offset, Integer length, String decision) {
    boolean isOpen() {
        return decision == null;
    }

    boolean isDropped() {
        return "drop".equals(decision);
    }
}
