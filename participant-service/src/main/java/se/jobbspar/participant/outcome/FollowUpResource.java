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
import se.jobbspar.contracts.Scopes;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Follow-ups over HTTP. */
@Path("/follow-ups")
@RolesAllowed({Roles.COACH, Roles.HR})
public class FollowUpResource {
    private final History history;
    private final FollowUpCheck check;
    private final Caller caller;

    public FollowUpResource(History history, FollowUpCheck check, Caller caller) {
        this.history = history;
        this.check = check;
        this.caller = caller;
    }

    @POST
    public RestResponse<FollowUp> noteFollowUp(@NotNull @Valid FollowUp request) {
        FollowUp said = history.say(FollowUp.KIND, request, check::verify, CallingCoach.of(caller));
        return Answers.created("/follow-ups/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public Page<FollowUp> listFollowUps(
            @QueryParam("participant") String participant,
            @QueryParam("outcome") String outcome,
            @QueryParam("milestone") String milestone,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter()
                .about(participant)
                .belongingTo("outcome", outcome)
                .with("milestone", milestone, Milestone.class);
        return history.list(FollowUp.KIND, filter, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public RestResponse<FollowUp> getFollowUp(@PathParam("id") UUID id) {
        return Answers.tagged(history.get(FollowUp.KIND, id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<FollowUp> reviseFollowUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FollowUp request) {
        return Answers.tagged(history.sayAnew(
                FollowUp.KIND, id, ETags.require(ifMatch), request, check::verify, CallingCoach.of(caller)));
    }
}
