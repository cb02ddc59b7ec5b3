package se.jobbspar.participant.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.jobbspar.contracts.Roles;
import se.jobbspar.outbox.republish.Republishing;

/** Lets an admin fill the topic from the database. */
@Path("/participant/v1/republish")
@RolesAllowed(Roles.ADMIN)
public class RepublishResource {
    private final Republishing republishing;

    public RepublishResource(Republishing republishing) {
        this.republishing = republishing;
    }

    @POST
    @ResponseStatus(202)
    public void republishParticipants() {
        republishing.start();
    }
}
