package se.jobbspar.matching.matchlist;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to ask somebody next, and what each answer changes. */
@Schema(name = "Questions", description = "What to ask a participant next, what opens most first; at most 20.")
public record QuestionsResponse(
        @Schema(description = "Who is to be asked.") UUID participant,

        @Schema(description = "Which demands were looked through.")
        List<LookedThrough> demands,

        List<Question> items) {
    public QuestionsResponse {
        demands = List.copyOf(demands);
        items = List.copyOf(items);
    }

    /** The best demands of a kind. */
    @Schema(name = "QuestionDemands", description = "The best hundred demands of a kind, or all when there are fewer.")
    public record LookedThrough(
            @Schema(ref = WordSchemas.AGAINST) String against,

            @Schema(description = "Two-digit SCB county code, 00 = the nation.", examples = "18")
            String region,

            @Schema(description = "How many were looked through.", examples = "100")
            int looked,

            @Schema(description = "How many there were.", examples = "312")
            long considered) {}

    /** One question. */
    @Schema(name = "Question", description = "One question, with the number of demands that its answer changes.")
    public record Question(
            @Schema(examples = "licences") String criterion,
            MatchItemResponse.Labelled concept,

            @Schema(
                    description = "unknown: nobody has asked; likely: it follows from work or education.",
                    examples = "unknown")
            String status,

            @Schema(
                    description = "Demands in which it is the one must that is not met: a yes opens them.",
                    examples = "9")
            int opens,

            @Schema(description = "Demands in which it is a must that is not known to be met.", examples = "12")
            int decides,

            @Schema(description = "Demands in which a yes gives points and is no must.", examples = "30")
            int counts) {}
}
