package se.jobbspar.participant.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;

/** What packages of measures came to, over HTTP. */
@Path("/packages/{id}/follow-up")
@RolesAllowed({Roles.COACH, Roles.PLANNER, Scopes.PROGRAMME_READ})
public class PackageFollowUpResource {
    private final PackageFollowUps followUps;
    private final Caller caller;

    PackageFollowUpResource(PackageFollowUps followUps, Caller caller) {
        this.followUps = followUps;
        this.caller = caller;
    }

    @GET
    public PackageFollowUp followUpPackage(@PathParam("id") UUID id) {
        return followUps.followUp(id, caller.requireWorkplace(), caller.is(Roles.COACH));
    }
}
