package se.jobbspar.participant.enrolment;

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
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Enrolments over HTTP. */
@Path("/enrolments")
@RolesAllowed({Roles.COACH, Roles.HR})
public class EnrolmentResource {
    private final History history;
    private final EnrolmentCheck check;
    private final Caller caller;

    public EnrolmentResource(History history, EnrolmentCheck check, Caller caller) {
        this.history = history;
        this.check = check;
        this.caller = caller;
    }

    @POST
    public RestResponse<Enrolment> enrolParticipant(@NotNull @Valid Enrolment request) {
        CallingCoach by = CallingCoach.of(caller);
        Enrolment said = history.say(Enrolment.KIND, request, given -> check.verify(given, by.workplace()), by);
        return Answers.created("/enrolments/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public Page<Enrolment> listEnrolments(
            @QueryParam("participant") String participant,
            @QueryParam("programme") String programme,
            @QueryParam("pool") String pool,
            @QueryParam("channel") String channel,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter()
                .about(participant)
                .belongingTo("programme", programme)
                .with("pool", pool, Pool.class)
                .with("channel", channel, IntakeChannel.class);
        return history.list(Enrolment.KIND, filter, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public RestResponse<Enrolment> getEnrolment(@PathParam("id") UUID id) {
        return Answers.tagged(history.get(Enrolment.KIND, id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Enrolment> reviseEnrolment(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Enrolment request) {
        CallingCoach by = CallingCoach.of(caller);
        return Answers.tagged(history.sayAnew(
                Enrolment.KIND, id, ETags.require(ifMatch), request, given -> check.verify(given, by.workplace()), by));
    }
}
