package se.jobbspar.matching.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.jobbspar.contracts.Roles;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.feed.parked.ParkedRecords;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The feeds, for those who operate the installation. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/matching/v1")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Feeds", description = "How the indexes follow their topics. Hur indexen följer sina ämnen.")
public class FeedResource {
    private final LiveFeeds feeds;
    private final ParkedRecords parked;

    FeedResource(LiveFeeds feeds, ParkedRecords parked) {
        this.feeds = feeds;
        this.parked = parked;
    }

    @GET
    @Path("/feeds")
    @Operation(
            summary = "List the feeds",
            description = "State, lag and position of each feed. Visar varje flödes läge, eftersläpning och position.")
    @APIResponse(
            responseCode = "200",
            description = "Both feeds.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedPage.class),
                            examples = @ExampleObject(name = "live", value = FeedExamples.FEEDS)))
    public Page<FeedResponse> feeds() {
        List<FeedResponse> all = feeds.all().stream().map(FeedResponse::of).toList();
        return new Page<>(all, all.size(), 1, 20);
    }

    @GET
    @Path("/parked-records")
    @Operation(
            summary = "List parked records",
            description = "Records that could not be read, the newest first: place and reason, never content. "
                    + "Visar poster som inte gick att läsa, utan deras innehåll.")
    @APIResponse(
            responseCode = "200",
            description = "One page of parked records.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParkedRecordPage.class),
                            examples = @ExampleObject(name = "one", value = FeedExamples.PARKED)))
    public Page<ParkedRecord> parkedRecords(@BeanParam Paging paging) {
        return parked.list(paging);
    }
}
