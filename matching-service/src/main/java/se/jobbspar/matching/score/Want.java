package se.jobbspar.matching.score;

import java.util.List;
import se.jobbspar.contracts.vacancy.v1.Importance;

/**
 * A requirement before it has points.
 *
 * @param concept id of what is wanted; codes are written as {@code urn:jobbspar:language:sv} and the like
 * @param level as the demand states it, or null = any
 * @param weight share of the criterion's points, relative to its other wants
 * @param yardsticks how it is measured; their points are the relative shares of this want
 * @param likelyIf when it is not met and one of these holds, it is likely
 * @param openIf when it is neither and one of these holds, the answer is unknown
 */
public record Want(
        String concept,
        String level,
        Importance importance,
        Source source,
        int weight,
        List<Yardstick> yardsticks,
        List<Condition> likelyIf,
        List<Condition> openIf) {
    /** One of which nothing is ever likely. */
    public Want(
            String concept,
            String level,
            Importance importance,
            Source source,
            int weight,
            List<Yardstick> yardsticks,
            List<Condition> openIf) {
        this(concept, level, importance, source, weight, yardsticks, List.of(), openIf);
    }
}
