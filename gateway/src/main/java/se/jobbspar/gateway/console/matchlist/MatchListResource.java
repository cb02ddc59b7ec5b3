package se.jobbspar.gateway.console.matchlist;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.MessagePage;
import se.jobbspar.gateway.console.NotForYou;
import se.jobbspar.gateway.console.Texts;
import se.jobbspar.gateway.console.Visit;

/** Making a match list, and reading one. */
@Path("/console/match-lists")
@Produces("text/html;charset=UTF-8")
public class MatchListResource {
    private static final String HERE = "/console/match-lists";

    private final MatchListClient lists;
    private final Names names;
    private final Visit visit;

    MatchListResource(@RestClient MatchListClient lists, Names names, Visit visit) {
        this.lists = lists;
        this.names = names;
        this.visit = visit;
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public MatchListPage show(@RestPath UUID id, UriInfo uri) {
        requireCoach();
        MatchList list = lists.get(visit.onBehalf(), id);
        boolean created = uri.getQueryParameters().containsKey("created");
        return MatchListPage.of(visit.frame(), list, names.of(list, visit.onBehalf()), created);
    }

    /** The subject stands in the address of the button, so that a sign-in in between finds the form again. */
    @POST
    @Operation(hidden = true)
    public Response create(
            @RestQuery String type, @RestQuery String subject, @RestQuery String against, @RestForm String region) {
        String form = NewListForm.address(type, subject, against, region);
        if (visit.identity().isEmpty()) {
            return say(401, "signedout.form", "info", form, "action.signin");
        }
        requireCoach();
        Optional<Wanted> wanted = Wanted.of(type, subject, against, region);
        if (wanted.isEmpty()) {
            return say(400, "create.incomplete", "warning", form, "action.back");
        }
        return made(wanted.get(), form);
    }

    private Response made(Wanted wanted, String form) {
        try {
            UUID id = lists.create(visit.onBehalf(), wanted).id();
            return Response.seeOther(URI.create(HERE + "/" + id + "?created")).build();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 404 -> say(404, "create.missing", "warning", form, "action.back");
                case 409 -> say(409, "create.closed", "warning", form, "action.back");
                case 400, 422 -> say(422, "create.refused", "warning", form, "action.back");
                default -> throw refusal;
            };
        }
    }

    private Response say(int status, String key, String color, String next, String label) {
        Texts t = visit.texts();
        MessagePage page = new MessagePage(
                visit.frame(), t.get(key + ".title"), t.get(key + ".text"), color, next, t.get(label), false);
        return Response.status(status).entity(page).build();
    }

    private void requireCoach() {
        if (!visit.isCoach()) {
            throw new NotForYou();
        }
    }
}
