package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A match list as matching-service gives it.
 *
 * @param indexLag how many changes it does not know of; null for none
 * @param region two-digit county code, 00 = the nation; null for lists of people
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
        long total,
        Integer removed,
        String note,
        List<Item> items,
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
    Optional<Item> at(int rank) {
        return items.stream().filter(item -> item.rank() == rank).findFirst();
    }

    /** The nearest item above; ranks of people who were taken out are empty. */
    Optional<Item> before(Item item) {
        int place = items.indexOf(item);
        return place == 0 ? Optional.empty() : Optional.of(items.get(place - 1));
    }

    /** The nearest item below. */
    Optional<Item> after(Item item) {
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

    /**
     * What stands in the way, in the reader's language.
     *
     * @param kind the status of a must, distance, working-time or not-wanted
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Barrier(String kind, String text, Labelled concept) {
        /** Whether this requirement is what stands there; a requirement to want an occupation is not one to have done it. */
        boolean isOf(AnsweredRequirement requirement) {
            boolean same =
                    concept != null && concept.id().equals(requirement.concept().id());
            return same
                    && switch (kind) {
                        case "distance" -> requirement.criterion().equals("reach");
                        case "working-time" -> requirement.criterion().equals(kind);
                        case "not-wanted" -> requirement.isUnwanted();
                        default -> requirement.isMust() && requirement.status().equals(kind);
                    };
        }
    }

    /**
     * @param earlierRank its rank in the list that this was made again of; null when it was not in it
     * @param region 00 when an occupation is short in the nation and not judged short in the list's county
     * @param readiness now, not-yet or ask
     * @param strength strong, good, possible or weak; null in lists of the first policy
     * @param decision what has been decided about it since; null for nothing
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            UUID id,
            int rank,
            Integer earlierRank,
            Target target,
            String region,
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

        /** What says that a requirement stands in the way. */
        Optional<Barrier> barrier(AnsweredRequirement requirement) {
            return barriers.stream()
                    .filter(barrier -> barrier.isOf(requirement))
                    .findFirst();
        }

        boolean isInTheWay(AnsweredRequirement requirement) {
            return requirement.isUnmetMust() || barrier(requirement).isPresent();
        }

        /** What a criterion gives; empty when it is no part of the score. */
        Optional<Part> part(String criterion) {
            return parts.stream()
                    .filter(part -> part.criterion().equals(criterion))
                    .findFirst();
        }

        /** The requirements that a part of the score is given for. */
        Stream<AnsweredRequirement> of(Part part) {
            return requirements.stream()
                    .filter(requirement -> requirement.criterion().equals(part.criterion()));
        }

        /** How many requirements there are of a criterion. */
        long asks(String criterion) {
            return requirements.stream()
                    .filter(requirement -> requirement.criterion().equals(criterion))
                    .count();
        }

        /** The skills that the occupation usually takes and that stand in nobody's way. */
        List<AnsweredRequirement> borrowed() {
            return requirements.stream()
                    .filter(requirement -> requirement.isBorrowed() && !isInTheWay(requirement))
                    .toList();
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
        /** The musts first, then what could give most. */
        static final Comparator<AnsweredRequirement> MOST_FIRST = Comparator.comparing(AnsweredRequirement::isMust)
                .thenComparing(AnsweredRequirement::lost)
                .reversed();

        boolean isMust() {
            return "must".equals(importance);
        }

        boolean isUnmetMust() {
            return isMust() && !"met".equals(status);
        }

        /** Whether the person does not want it, or must not do it, able or not. */
        boolean isUnwanted() {
            return evidence != null && "not-wanted".equals(evidence.reason());
        }

        boolean isMet() {
            return "met".equals(status) && !isUnwanted();
        }

        /** Whether the person has not, or not enough of, what is asked for, or does not want it. */
        boolean isGap() {
            return "missing".equals(status) || "partly".equals(status) || isUnwanted();
        }

        /** Whether nobody has asked the person. */
        boolean isOpen() {
            return ("unknown".equals(status) || "likely".equals(status)) && !isUnwanted();
        }

        /** Whether an answer would change more than a few points. */
        boolean isWorthAsking() {
            return isOpen() && (isMust() || "likely".equals(status));
        }

        /** Points that it could give and does not. */
        int lost() {
            return outOf - points;
        }

        /** Whether it is a skill that the occupation usually takes, and nobody has asked for it. */
        boolean isBorrowed() {
            return "skills".equals(criterion) && !isMust() && !isStated();
        }

        /** Whether it is a wish that gives nothing: it is mapped and not there, or usual and nobody has asked. */
        boolean isMinor() {
            return !isMust()
                    && !isBorrowed()
                    && points == 0
                    && ("missing".equals(status) || "unknown".equals(status) && !isStated());
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
