package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.matching.decision.DecisionResponse;
import se.jobbspar.matching.score.Strength;
import se.jobbspar.rest.Language;

/** One place in a list with every reason for it: the parts' points add up to {@code score}, their outOf to 10,000. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "MatchItem",
        description = "One place in a list. The parts' points add up to score, their outOf to outOf = 10000.")
public record MatchItemResponse(
        @Schema(description = "Id of the item in the recorded list; absent when the profile came with the request.")
        @Nullable
        UUID id,

        int rank,

        @Schema(
                description =
                        "Its rank in the earlier list that the list was made again of; absent when it was not in it.")
        @Nullable
        Integer earlierRank,

        Target target,

        @Schema(
                description =
                        "00 when the occupation is short in the nation and not judged short in the list's county.",
                examples = "00")
        @Nullable
        String region,

        @Schema(examples = "7420") int score,
        @Schema(examples = "10000") int outOf,

        @Schema(description = "The score if every unknown turned out to be met.", examples = "8120")
        int possible,

        @Schema(
                ref = WordSchemas.READINESS,
                description = "now; not-yet: a must is missing; ask: a must is unknown or only likely.")
        String readiness,

        @Schema(ref = WordSchemas.STRENGTH, description = "The score in a word; absent in lists of the first policy.")
        @Nullable
        String strength,

        @Schema(
                description =
                        "What stands in the way, in the list's language; empty when nothing does, absent in lists of the"
                                + " first policy.")
        @Nullable
        List<Barrier> barriers,

        List<Part> parts,
        List<AnsweredRequirement> requirements,
        @Nullable DecisionResponse decision) {
    /** What one criterion gives. */
    @Schema(name = "MatchPart", description = "What one criterion gives to the score.")
    public record Part(@Schema(examples = "skills") String criterion, int points, int outOf) {}

    /** A concept with its label in the list's language. */
    @Schema(name = "MatchConcept", description = "A concept with its label in the list's language.")
    public record Labelled(String id, String label) {
        static Labelled of(String id, UnaryOperator<String> labels) {
            return new Labelled(id, labels.apply(id));
        }

        Labelled relabelled(UnaryOperator<String> labels) {
            return of(id, labels);
        }
    }

    /** One requirement and its answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatchRequirement", description = "One requirement and its answer.")
    public record AnsweredRequirement(
            @Schema(examples = "skills") String criterion,
            Labelled concept,

            @Schema(description = "Level asked for, in the criterion's own scale.") @Nullable
            String level,

            @Schema(examples = "must") String importance,

            @Schema(description = "stated by the demand, or usual in the occupation.")
            String source,

            @Schema(
                    description =
                            "met, partly, likely: it follows from work or education, ask; unknown: nobody has asked; missing:"
                                    + " asked for and not there.")
            String status,

            int points,
            int outOf,
            @Nullable Evidence evidence) {
        AnsweredRequirement relabelled(UnaryOperator<String> labels) {
            Evidence shown = evidence == null ? null : evidence.relabelled(labels);
            return new AnsweredRequirement(
                    criterion, concept.relabelled(labels), level, importance, source, status, points, outOf, shown);
        }
    }

    /** What an answer rests on: codes and a date, never a text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatchEvidence", description = "What an answer rests on: codes and a date, never a text.")
    public record Evidence(
            @Nullable Labelled concept,
            @Nullable String level,

            @Schema(description = "Per cent at which the concept counts; 100 = the one asked for.") @Nullable
            Integer credit,

            @Schema(
                    description =
                            "How the claim is known; implied: nobody has asked, it follows from the work or the education"
                                    + " that is named.",
                    examples = "employer-reference")
            @Nullable
            String kind,

            @Nullable PartialDate date,
            @Schema(examples = "not-recorded") @Nullable String reason) {
        Evidence relabelled(UnaryOperator<String> labels) {
            Labelled shown = concept == null ? null : concept.relabelled(labels);
            return new Evidence(shown, level, credit, kind, date, reason);
        }
    }

    /**
     * @param earlierRank where it was in the list before; null for nowhere
     * @param decision what has been decided about it, in whatever list; null for nothing
     * @param rated whether the list's policy is one whose scores have words
     */
    static MatchItemResponse of(
            MatchListItem item,
            Integer earlierRank,
            Reasons reasons,
            DecisionResponse decision,
            boolean rated,
            Language language) {
        return new MatchItemResponse(
                item.id().orElse(null),
                item.rank(),
                earlierRank,
                item.target(),
                item.region().orElse(null),
                item.score(),
                reasons.outOf(),
                item.possible(),
                item.readiness(),
                rated ? Strength.of(item.score()).wire() : null,
                rated ? Barrier.of(reasons.requirements(), language) : null,
                reasons.parts(),
                reasons.requirements(),
                decision);
    }
}
