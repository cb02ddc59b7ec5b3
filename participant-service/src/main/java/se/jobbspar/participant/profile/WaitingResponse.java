package se.jobbspar.participant.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of a coach's people wait for what.
 *
 * @param withoutCoach people of the municipality who wait for a coach
 */
@Schema(description = "How many of the coach's people wait for what. One person may wait for several things.")
public record WaitingResponse(
        @Schema(description = "How many people the coach is responsible for.", examples = "24")
        long participants,

        @Schema(
                description = "How many people of the coach's municipality no coach is responsible for; the list with"
                        + " coach=none shows who.",
                examples = "12")
        long withoutCoach,

        @Schema(description = "Every kind there is, zeros too.")
        List<Tile> tiles) {

    /** One kind of waiting. */
    @Schema(name = "WaitingTile", description = "How many wait for one thing; the list with this filter shows who.")
    public record Tile(
            @Schema(description = "What for: the filter waiting of the list.", examples = "step-passed")
            Waiting waiting,

            @Schema(description = "How many people.", examples = "4")
            long count) {}
}
