package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;

/** What a person wants and does not want, in one form. */
@Path("/console/participants/{id}/mapping/wishes")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class WishesResource {
    private static final int STALE = 412;
    private static final List<Integer> REFUSED = List.of(400, 422);
    private final WishesClient wishes;
    private final WishForms forms;
    private final Visit visit;

    WishesResource(@RestClient WishesClient wishes, WishForms forms, Visit visit) {
        this.wishes = wishes;
        this.forms = forms;
        this.visit = visit;
    }

    @GET
    public WishesPage show(@RestPath UUID id) {
        return forms.recorded(id, wishes.get(visit.onBehalf(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response change(@RestPath UUID id, SentFields given) {
        SentFields sent = forms.understood(given);
        if (sent.one("search").isPresent()) {
            return Response.ok(forms.sent(id, sent, Refusal.NONE)).build();
        }
        try {
            wishes.replace(visit.onBehalf(), id, SentVersion.tag(SentVersion.of(sent)), WishForms.body(sent));
        } catch (ClientWebApplicationException refusal) {
            return refused(id, sent, refusal);
        }
        return Response.seeOther(URI.create("/console/participants/" + id + "/mapping?saved=wishes"))
                .build();
    }

    private Response refused(UUID id, SentFields sent, ClientWebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status == STALE) {
            JsonNode saved = wishes.get(visit.onBehalf(), id);
            return Response.status(STALE)
                    .entity(forms.contradicted(id, sent, saved))
                    .build();
        }
        if (!REFUSED.contains(status)) {
            throw refusal;
        }
        return Response.status(422)
                .entity(forms.sent(id, sent, Refusal.of(refusal.getResponse())))
                .build();
    }
}
