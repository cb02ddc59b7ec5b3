package se.jobbspar.participant.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Follow-ups over HTTP. */
@Path("/follow-ups")
@RolesAllowed(Roles.COACH)
public class FollowUpResource {
    private final FollowUps followUps;
    private final Caller caller;

    public FollowUpResource(FollowUps followUps, Caller caller) {
        this.followUps = followUps;
        this.caller = caller;
    }

    @POST
    public RestResponse<FollowUp> noteFollowUp(@NotNull @Valid FollowUp request) {
        FollowUp said = followUps.note(request, CallingCoach.of(caller));
        return Answers.created("/follow-ups/" + said.id(), said);
    }

    @GET
    public Page<FollowUp> listFollowUps(
            @QueryParam("participant") String participant,
            @QueryParam("outcome") String outcome,
            @QueryParam("milestone") String milestone,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter()
                .about(participant)
                .belongingTo("outcome", outcome)
                .with("milestone", milestone, Milestone.class);
        return followUps.list(filter, caller.requireMunicipality(), paging);
    }

    @GET
    @Path("/{id}")
    public RestResponse<FollowUp> getFollowUp(@PathParam("id") UUID id) {
        return Answers.tagged(followUps.get(id, caller.requireMunicipality()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<FollowUp> reviseFollowUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FollowUp request) {
        return Answers.tagged(followUps.revise(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }
}
