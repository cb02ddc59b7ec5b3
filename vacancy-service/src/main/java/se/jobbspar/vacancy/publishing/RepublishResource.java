package se.jobbspar.vacancy.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.jobbspar.contracts.Roles;
import se.jobbspar.outbox.republish.Republishing;

/** Republishing over HTTP. */
@Path("/vacancy/v1/republish")
@Tag(name = "Operation", description = "For those who run the installation.")
public class RepublishResource {
    private final Republishing republishing;

    public RepublishResource(Republishing republishing) {
        this.republishing = republishing;
    }

    @POST
    @ResponseStatus(202)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "republish",
            summary = "Publish every snapshot again",
            description = "Puts all announced vacancies and all shortage occupations into the outbox again, in the"
                    + " background and in bounded batches. Harmless at any time; a Kafka found empty is refilled"
                    + " without it. Publicerar allt på nytt, i bakgrunden.")
    @APIResponse(responseCode = "202", description = "It has begun.")
    public void republish() {
        republishing.start();
    }
}
