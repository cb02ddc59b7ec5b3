package se.jobbspar.vacancy.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feed of ads and how far it is pulled.
 *
 * @param format how its ads are read
 * @param position until when all of its changes are here; absent = all of it is still to be read
 * @param lastRun absent = it has never been pulled
 */
@Schema(description = "A feed of ads and how far it is pulled.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdFeedResponse(
        @Schema(examples = "platsbanken") String source,

        @Schema(examples = "jobstream") String format,

        @Nullable
        @Schema(description = "Until when all of its changes are here; absent = all of it is still to be read.")
        Instant position,

        @Nullable Run lastRun) {

    /** Every feed is one of these so far. */
    private static final String JOBSTREAM = "jobstream";

    /** The last pull, be it over or not. */
    @Schema(name = "AdFeedRun", description = "The last pull, be it over or not.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Run(
            Instant began,

            @Nullable @Schema(description = "Absent = it goes on.")
            Instant ended,

            @Nullable @Schema(description = "Why it ended before its end; the next one goes on from the position.")
            String problem,

            Counts counts) {}

    /** What the ads of a pull did. */
    @Schema(name = "AdFeedCounts", description = "What the ads of a pull did.")
    public record Counts(long received, long created, long updated, long unchanged, long rejected) {}

    static AdFeedResponse of(AdFeed feed) {
        return new AdFeedResponse(feed.source(), JOBSTREAM, feed.position(), feed.run());
    }

    static AdFeedResponse neverPulled(String source) {
        return new AdFeedResponse(source, JOBSTREAM, null, null);
    }
}
