package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Comparator;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.gateway.console.matchlist.MatchList.Labelled;

/**
 * One requirement and its answer, as matching-service gives it.
 *
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

    /** @param credit per cent at which a neighbouring concept counts */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Evidence(
            Labelled concept, String level, Integer credit, String kind, PartialDate date, String reason) {
        /** Whether nobody has asked, and it follows from work or education. */
        boolean isImplied() {
            return "implied".equals(kind);
        }
    }
}
