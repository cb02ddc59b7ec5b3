package se.jobbspar.gateway.console.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;

/** One hit of a list. */
@Path("/console/match-lists/{id}/hits/{rank}")
@RolesAllowed({Roles.COACH, Roles.HR})
public class HitResource {
    private final MatchListClient lists;
    private final Gaps gaps;
    private final PeopleNames names;
    private final Visit visit;

    HitResource(@RestClient MatchListClient lists, Gaps gaps, PeopleNames names, Visit visit) {
        this.lists = lists;
        this.gaps = gaps;
        this.names = names;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public HitPage show(@RestPath UUID id, @RestPath int rank) {
        MatchList list = lists.get(visit.onBehalf(), id);
        MatchItem item = list.at(rank).orElseThrow(NotFoundException::new);
        return HitPage.of(visit.frame(), list, item, gaps.of(list, item, visit), names.of(list, visit.onBehalf()));
    }
}
