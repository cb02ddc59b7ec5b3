package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import se.jobbspar.gateway.console.matchlist.MatchList.Labelled;

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
