package se.jobbspar.vacancy.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** The feeds that this installation pulls, over HTTP. */
@Path("/ad-feeds")
@RolesAllowed(Roles.ADMIN)
public class AdFeedResource {
    private final AdFeeds feeds;
    private final AdFeedPulls pulls;
    private final FeedConfig config;

    public AdFeedResource(AdFeeds feeds, AdFeedPulls pulls, FeedConfig config) {
        this.feeds = feeds;
        this.pulls = pulls;
        this.config = config;
    }

    @GET
    public Page<AdFeedResponse> listAdFeeds(@BeanParam Paging paging) {
        Map<String, AdFeedResponse> pulled = feeds.pulled();
        List<AdFeedResponse> all = config.sources().keySet().stream()
                .sorted()
                .map(source -> pulled.getOrDefault(source, AdFeedResponse.neverPulled(source)))
                .toList();
        return Page.of(all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size(), paging);
    }

    @POST
    @Path("/{source}/pulls")
    @ResponseStatus(202)
    public void pullAdFeed(@PathParam("source") String source) {
        if (!config.sources().containsKey(source)) {
            throw ProblemException.notFound();
        }
        if (!pulls.start(source)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, Wording.of("The feed is being pulled.", "Flödet hämtas just nu."));
        }
    }
}
