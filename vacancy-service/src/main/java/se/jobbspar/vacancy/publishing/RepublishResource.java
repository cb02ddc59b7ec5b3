package se.jobbspar.vacancy.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.jobbspar.contracts.Roles;
import se.jobbspar.outbox.republish.Republishing;

/** Republishing over HTTP. */
@Path("/vacancy/v1/republish")
public class RepublishResource {
    private final Republishing republishing;

    public RepublishResource(Republishing republishing) {
        this.republishing = republishing;
    }

    @POST
    @ResponseStatus(202)
    @RolesAllowed(Roles.ADMIN)
    public void republish() {
        republishing.start();
    }
}
