package se.jobbspar.matching.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.matching.feed.Feed;
import se.jobbspar.matching.feed.FeedProgress;

/** How one feed is doing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Feed", description = "How one feed is doing.")
public record FeedResponse(
        @Schema(examples = "candidates") String name,

        @Schema(description = "starting, catching-up, rebuilding, live, halted or stopped.", examples = "live")
        String state,

        @Schema(
                description =
                        "What it waits for, what it lacks, why it halted or stopped, or why it rebuilds: topic-recreated;"
                                + " log-cut-short: Kafka has lost what was read; topics-changed: a kind of demand has come or is gone;"
                                + " offset-out-of-range; commit-too-old; lost-while-away: both; index-damaged.")
        @Nullable
        String reason,

        @Schema(description = "Whether its index answers: there is one, and it is not too far behind.")
        boolean answering,

        @Schema(description = "Records not yet applied.", examples = "0")
        long lag,

        @Schema(description = "The latest time at which the index held everything.") @Nullable
        Instant asOf,

        @Schema(description = "How far it has read: topic-partition@offset.")
        String position,

        @Schema(description = "Records parked since the process started.", examples = "0")
        long parked) {
    static FeedResponse of(Feed<?> feed) {
        FeedProgress progress = feed.progress();
        return new FeedResponse(
                feed.name(),
                progress.state().wire(),
                progress.reason().orElse(null),
                feed.answers(),
                progress.lag(),
                progress.asOf(),
                progress.position(),
                progress.parked());
    }
}
