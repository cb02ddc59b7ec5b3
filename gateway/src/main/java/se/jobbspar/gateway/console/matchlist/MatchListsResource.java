package se.jobbspar.gateway.console.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;

/** The lists that have been made. */
@Path(MatchListsResource.HERE)
@RolesAllowed({Roles.COACH, Roles.HR})
@Screen(place = 30, texts = MatchListsTexts.class)
public class MatchListsResource {
    static final String HERE = "/console/match-lists";

    private final MatchListSearch search;
    private final PeopleNames names;
    private final Visit visit;

    MatchListsResource(MatchListSearch search, PeopleNames names, Visit visit) {
        this.search = search;
        this.names = names;
        this.visit = visit;
    }

    /** With a subject it is the address of a form that somebody signed in to send; the form is shown again. */
    @GET
    @Produces("text/html;charset=UTF-8")
    public Response show(
            @RestQuery String type,
            @RestQuery String subject,
            @RestQuery String against,
            @BeanParam MatchListsFilter filter) {
        if (subject != null) {
            return Response.seeOther(URI.create(NewListForm.address(type, subject, against, null)))
                    .build();
        }
        OnBehalf who = visit.onBehalf();
        MatchListSearch.Found found = search.find(filter, who);
        Map<UUID, String> people = names.of(found.page().items(), who);
        return Response.ok(MatchListsPage.of(visit.frame(), filter, found, people))
                .build();
    }
}
