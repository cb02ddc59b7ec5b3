package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import se.jobbspar.gateway.console.matchlist.MatchList.Labelled;

/**
 * What stands between a person and a demand now, as matching-service says it, its words in the visitor's language.
 *
 * @param score of 10,000; null when nothing speaks for a match
 * @param missing every must that is not met
 * @param ways at most five, the best first
 * @param total how many there are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GapAnswer(String readiness, Integer score, List<Missing> missing, List<Way> ways, int total) {
    public GapAnswer {
        missing = List.copyOf(missing);
        ways = List.copyOf(ways);
    }

    /**
     * A must that is not met.
     *
     * @param closedBy training, work, authority or no-training-known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Missing(String criterion, Labelled concept, String text, String closedBy) {
        boolean isOf(AnsweredRequirement requirement) {
            return criterion.equals(requirement.criterion())
                    && concept.id().equals(requirement.concept().id());
        }
    }

    /**
     * Trainings that close the gap, or a part of it, in the order to take them.
     *
     * @param weeks null when not known, as is the cost in SEK
     * @param missing what is not met after it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Way(
            List<Step> trainings,
            Integer weeks,
            Integer cost,
            String readinessAfter,
            Integer scoreAfter,
            List<Missing> missing) {}

    /**
     * One training of a way.
     *
     * @param start that can be taken after the training before it; null when none is known
     * @param until the last day to be taken in to it
     * @param municipality its code; null at a distance alone
     * @param ask what it asks for that nobody has asked the person about
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            String id,
            String label,
            String provider,
            Integer weeks,
            String start,
            String until,
            Integer places,
            String municipality,
            boolean distance,
            List<Barrier> ask) {}

    /** What closes it where a must is missing; empty for what is no must. */
    Optional<String> closes(AnsweredRequirement requirement) {
        return missing.stream()
                .filter(one -> one.isOf(requirement))
                .map(Missing::closedBy)
                .findFirst();
    }
}
