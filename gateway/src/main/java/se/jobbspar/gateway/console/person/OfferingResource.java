package se.jobbspar.gateway.console.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;

/** The button that takes somebody out of match lists, or offers the person anew. */
@Path("/console/participants/{id}/offering")
@RolesAllowed({Roles.COACH, Roles.HR})
public class OfferingResource {
    private static final int CHANGED_MEANWHILE = 412;

    private final OfferingClient client;
    private final Visit visit;

    OfferingResource(@RestClient OfferingClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    @GET
    public Response gone(@RestPath UUID id) {
        return person(id);
    }

    /** Whoever changed the person in between, the page that follows shows what holds now, with the button that is left. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response offer(@RestPath UUID id, SentFields sent) {
        boolean offered = sent.one("offered").filter("yes"::equals).isPresent();
        try {
            client.offer(
                    visit.onBehalf(), id, SentVersion.tag(SentVersion.of(sent)), new OfferingClient.Offering(offered));
        } catch (ClientWebApplicationException refusal) {
            if (refusal.getResponse().getStatus() != CHANGED_MEANWHILE) {
                throw refusal;
            }
        }
        return person(id);
    }

    private static Response person(UUID id) {
        return Response.seeOther(URI.create("/console/participants/" + id)).build();
    }
}
