package se.jobbspar.participant.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.jobbspar.contracts.Roles;
import se.jobbspar.outbox.republish.Republishing;

/** Lets an admin fill the topic from the database. */
@Path("/participant/v1/republish")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operation", description = "What an admin does to keep the parts in step.")
public class RepublishResource {
    private final Republishing republishing;

    public RepublishResource(Republishing republishing) {
        this.republishing = republishing;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            summary = "Publish every participant again",
            description = "Goes on in the background, in batches; harmless to repeat. "
                    + "Publicerar alla deltagare på nytt, i bakgrunden.")
    @APIResponse(responseCode = "202", description = "It has begun.")
    public void republish() {
        republishing.start();
    }
}
