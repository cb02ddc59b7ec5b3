package se.jobbspar.participant.plan;

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

/** A person's plan over HTTP. */
@Path("/participants/{id}/plan")
@RolesAllowed({Roles.COACH, Roles.HR})
public class PlanResource {
    private final Plans plans;
    private final Caller caller;

    public PlanResource(Plans plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    public RestResponse<PlanResponse> getPlan(@PathParam("id") UUID id) {
        return Answers.tagged(plans.get(id, CallingCoach.of(caller)));
    }

    @PUT
    public RestResponse<PlanResponse> agreePlan(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanRequest request) {
        request.verify();
        return Answers.tagged(plans.agree(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }
}
