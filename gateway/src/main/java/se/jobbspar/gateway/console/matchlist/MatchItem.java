package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.matchlist.MatchList.Target;

/**
 * One place in a list as matching-service gives it.
 *
 * @param earlierRank its rank in the list that this was made again of; null when it was not in it
 * @param region 00 when an occupation is short in the nation and not judged short in the list's county
 * @param readiness now, not-yet or ask
 * @param strength strong, good, possible or weak; null in lists of the first policy
 * @param decision what has been decided about it since; null for nothing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MatchItem(
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
    public MatchItem {
        barriers = barriers == null ? List.of() : List.copyOf(barriers);
        parts = List.copyOf(parts);
        requirements = List.copyOf(requirements);
    }

    boolean isDeclined() {
        return decision != null && decision.isDeclined();
    }

    /** What says that a requirement stands in the way. */
    Optional<Barrier> barrier(AnsweredRequirement requirement) {
        return barriers.stream().filter(barrier -> barrier.isOf(requirement)).findFirst();
    }

    boolean isInTheWay(AnsweredRequirement requirement) {
        return requirement.isUnmetMust() || barrier(requirement).isPresent();
    }

    /** What a criterion gives; empty when it is no part of the score. */
    Optional<Part> part(String criterion) {
        return parts.stream().filter(part -> part.criterion().equals(criterion)).findFirst();
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

    /** What one criterion gives. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String criterion, int points, int outOf) {}
}
