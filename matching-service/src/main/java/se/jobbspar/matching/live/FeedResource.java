package se.jobbspar.matching.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import se.jobbspar.contracts.Roles;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.feed.parked.ParkedRecords;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The feeds, for those who operate the installation. */
@Path("/")
@RolesAllowed(Roles.ADMIN)
public class FeedResource {
    private final LiveFeeds feeds;
    private final ParkedRecords parked;

    FeedResource(LiveFeeds feeds, ParkedRecords parked) {
        this.feeds = feeds;
        this.parked = parked;
    }

    @GET
    @Path("/feeds")
    public Page<FeedResponse> listFeeds() {
        List<FeedResponse> all = feeds.all().stream().map(FeedResponse::of).toList();
        return new Page<>(all, all.size(), 1, 20);
    }

    @GET
    @Path("/parked-records")
    public Page<ParkedRecord> listParkedRecords(@BeanParam Paging paging) {
        return parked.list(paging);
    }
}
