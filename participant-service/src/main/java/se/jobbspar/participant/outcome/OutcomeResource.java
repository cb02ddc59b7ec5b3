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

/** Outcomes over HTTP. */
@Path("/outcomes")
@RolesAllowed({Roles.COACH, Roles.HR})
public class OutcomeResource {
    private final Outcomes outcomes;
    private final History history;
    private final Caller caller;

    public OutcomeResource(Outcomes outcomes, History history, Caller caller) {
        this.outcomes = outcomes;
        this.history = history;
        this.caller = caller;
    }

    @POST
    public RestResponse<Outcome> tellOutcome(@NotNull @Valid Outcome request) {
        Outcome said = outcomes.tell(request, CallingCoach.of(caller));
        return Answers.created("/outcomes/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public Page<Outcome> listOutcomes(
            @QueryParam("participant") String participant,
            @QueryParam("enrolment") String enrolment,
            @QueryParam("kind") String kind,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter()
                .about(participant)
                .belongingTo("enrolment", enrolment)
                .with("kind", kind, OutcomeKind.class);
        return history.list(Outcome.KIND, filter, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public RestResponse<Outcome> getOutcome(@PathParam("id") UUID id) {
        return Answers.tagged(history.get(Outcome.KIND, id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Outcome> reviseOutcome(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Outcome request) {
        return Answers.tagged(outcomes.revise(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }

    @GET
    @Path("/{id}/right-field")
    public FieldProposal proposeRightField(@PathParam("id") UUID id) {
        return outcomes.proposeField(id, caller.requireWorkplace());
    }
}
