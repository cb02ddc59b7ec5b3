package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A match list as matching-service gives it.
 *
 * @param indexLag how many changes it does not know of; null for none
 * @param region two-digit county code, 00 = the nation; null for lists of people
 * @param total how many were considered
 * @param removed how many were taken out since because the person was erased; null for none
 * @param note why nothing is listed: empty-profile or empty-demand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MatchList(
        UUID id,
        Instant createdAt,
        String policy,
        String taxonomy,
        String indexPosition,
        Long indexLag,
        Target subject,
        String against,
        String region,
        long total,
        Integer removed,
        String note,
        List<Item> items) {
    public MatchList {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * @param type participant, or a kind of demand
     * @param version of a subject, that the list was made from; null for what is listed, and in lists from before it was recorded
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(String type, UUID id, String label, Long version) {}

    /** What stands in the way, in the reader's language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Barrier(String kind, String text) {}

    /**
     * @param readiness now, not-yet or ask
     * @param strength strong, good, possible or weak; null in lists of the first policy
     * @param decision what has been decided about it since; null for nothing
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            UUID id,
            int rank,
            Target target,
            int score,
            int outOf,
            int possible,
            String readiness,
            String strength,
            List<Barrier> barriers,
            List<Part> parts,
            List<AnsweredRequirement> requirements,
            Decision decision) {
        public Item {
            barriers = barriers == null ? List.of() : List.copyOf(barriers);
            parts = List.copyOf(parts);
            requirements = List.copyOf(requirements);
        }

        boolean isDeclined() {
            return decision != null && decision.isDeclined();
        }
    }

    /** What one criterion gives. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String criterion, int points, int outOf) {}

    /** A concept with its label. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Labelled(String id, String label) {}

    /**
     * @param source stated, or usual in the occupation
     * @param status met, partly, likely, missing or unknown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AnsweredRequirement(
            String criterion,
            Labelled concept,
            String level,
            String importance,
            String source,
            String status,
            int points,
            int outOf,
            Evidence evidence) {
        boolean isMust() {
            return "must".equals(importance);
        }

        boolean isStated() {
            return "stated".equals(source);
        }
    }

    /** @param credit per cent at which a neighbouring concept counts */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Evidence(Labelled concept, String level, Integer credit, String kind, LocalDate date, String reason) {
        /** Whether nobody has asked, and it follows from work or education. */
        boolean isImplied() {
            return "implied".equals(kind);
        }
    }
}
