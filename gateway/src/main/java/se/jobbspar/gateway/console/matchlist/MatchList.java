package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A match list as matching-service gives it.
 *
 * @param indexLag how many changes it does not know of; null for none
 * @param region two-digit county code, 00 = the nation; null for lists of people
 * @param pool where the people were to come from; null = from anywhere
 * @param total how many were considered
 * @param removed how many were taken out since because the person was erased; null for none
 * @param note why nothing is listed: empty-profile or empty-demand
 * @param earlier the list that it was made again of; null for none
 * @param left who was in that and is not in this
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
        String pool,
        long total,
        Integer removed,
        String note,
        List<MatchItem> items,
        UUID earlier,
        List<Target> left) {
    public MatchList {
        items = items == null ? List.of() : List.copyOf(items);
        left = left == null ? List.of() : List.copyOf(left);
    }

    /** The same, of somebody whom only the one who asked for it knows it is for. */
    public MatchList madeFor(Target known) {
        return new MatchList(
                id,
                createdAt,
                policy,
                taxonomy,
                indexPosition,
                indexLag,
                known,
                against,
                region,
                pool,
                total,
                removed,
                note,
                items,
                earlier,
                left);
    }

    public boolean isOfPeople() {
        return "participants".equals(against);
    }

    /** What the demand asks for in its own words, apart from what its occupation usually takes; empty when nobody is listed. */
    public List<AnsweredRequirement> stated() {
        return items.stream()
                .limit(1)
                .flatMap(item -> item.requirements().stream())
                .filter(AnsweredRequirement::isStated)
                .toList();
    }

    /** The item that has this rank. */
    Optional<MatchItem> at(int rank) {
        return items.stream().filter(item -> item.rank() == rank).findFirst();
    }

    /** The nearest item above; ranks of people who were taken out are empty. */
    Optional<MatchItem> before(MatchItem item) {
        int place = items.indexOf(item);
        return place == 0 ? Optional.empty() : Optional.of(items.get(place - 1));
    }

    /** The nearest item below. */
    Optional<MatchItem> after(MatchItem item) {
        int place = items.indexOf(item) + 1;
        return place == items.size() ? Optional.empty() : Optional.of(items.get(place));
    }

    /**
     * @param type participant, or a kind of demand
     * @param version of a subject, that the list was made from; null for what is listed, and in lists from before it was recorded
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(String type, UUID id, String label, Long version) {
        public boolean isPerson() {
            return "participant".equals(type);
        }
    }

    /** A concept with its label. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Labelled(String id, String label) {}
}
