package se.jobbspar.gateway.console.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;

/** Two hits of a list beside each other. */
@Path("/console/match-lists/{id}/comparison")
@RolesAllowed({Roles.COACH, Roles.HR})
public class ComparisonResource {
    private final MatchListClient lists;
    private final PeopleNames names;
    private final Visit visit;

    ComparisonResource(@RestClient MatchListClient lists, PeopleNames names, Visit visit) {
        this.lists = lists;
        this.names = names;
        this.visit = visit;
    }

    /** Whoever chooses one hit twice, or none that is there, is asked to choose two. */
    @GET
    @Produces("text/html;charset=UTF-8")
    public RestResponse<ComparisonPage> show(@RestPath UUID id, @RestQuery String first, @RestQuery String second) {
        MatchList list = lists.get(visit.onBehalf(), id);
        Optional<MatchItem> one = at(list, first);
        Optional<MatchItem> other = at(list, second).filter(item -> !one.equals(Optional.of(item)));
        ComparisonPage page = ComparisonPage.of(visit.frame(), list, one, other, names.of(list, visit.onBehalf()));
        return RestResponse.status(page.compared() == null ? Status.BAD_REQUEST : Status.OK, page);
    }

    private static Optional<MatchItem> at(MatchList list, String rank) {
        return Optional.ofNullable(rank)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .flatMap(digits -> list.at(Integer.parseInt(digits)));
    }
}
