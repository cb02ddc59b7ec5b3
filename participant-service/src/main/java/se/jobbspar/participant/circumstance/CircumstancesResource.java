package se.jobbspar.participant.circumstance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;

/** A person's circumstances over HTTP, for the responsible coach. */
@Path("/participants/{id}/circumstances")
@RolesAllowed(Roles.COACH)
public class CircumstancesResource {
    private final CircumstancesOfPeople circumstances;
    private final Caller caller;

    public CircumstancesResource(CircumstancesOfPeople circumstances, Caller caller) {
        this.circumstances = circumstances;
        this.caller = caller;
    }

    @GET
    public RestResponse<CircumstancesResponse> getCircumstances(@PathParam("id") UUID id) {
        return Answers.tagged(circumstances.get(id, CallingCoach.of(caller)));
    }

    @PUT
    public RestResponse<CircumstancesResponse> recordCircumstances(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CircumstancesRequest request) {
        return Answers.tagged(circumstances.record(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }
}
