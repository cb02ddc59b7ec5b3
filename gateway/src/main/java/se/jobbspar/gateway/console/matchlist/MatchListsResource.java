package se.jobbspar.gateway.console.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;

/** The lists that have been made. */
@Path("/console/match-lists")
@RolesAllowed(Roles.COACH)
@Screen(place = 30, texts = MatchListsTexts.class)
public class MatchListsResource {
    private static final int NEWEST = 50;

    private final MatchListClient lists;
    private final Visit visit;

    MatchListsResource(@RestClient MatchListClient lists, Visit visit) {
        this.lists = lists;
        this.visit = visit;
    }

    /** With a subject it is the address of a form that somebody signed in to send; the form is shown again. */
    @GET
    @Produces("text/html;charset=UTF-8")
    public Response show(@RestQuery String type, @RestQuery String subject, @RestQuery String against) {
        if (subject != null) {
            return Response.seeOther(URI.create(NewListForm.address(type, subject, against, null)))
                    .build();
        }
        MatchLists found = lists.list(visit.onBehalf(), 1, NEWEST);
        return Response.ok(MatchListsPage.of(visit.frame(), found)).build();
    }
}
