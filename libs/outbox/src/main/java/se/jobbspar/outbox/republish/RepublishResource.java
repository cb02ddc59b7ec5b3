package se.jobbspar.outbox.republish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.jobbspar.contracts.Roles;

/** Lets an admin fill the service's topics from its database. */
@Path("/republish")
@RolesAllowed(Roles.ADMIN)
public class RepublishResource {
    private final Republishing republishing;

    RepublishResource(Republishing republishing) {
        this.republishing = republishing;
    }

    @POST
    @ResponseStatus(202)
    public void republish() {
        republishing.start();
    }
}
