package se.jobbspar.participant.meetup;

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

/** Invitations to recruitment meet-ups over HTTP. */
@Path("/invitations")
@RolesAllowed(Roles.COACH)
public class InvitationResource {
    private final History history;
    private final InvitationCheck check;
    private final Caller caller;

    public InvitationResource(History history, InvitationCheck check, Caller caller) {
        this.history = history;
        this.check = check;
        this.caller = caller;
    }

    @POST
    public RestResponse<Invitation> inviteParticipant(@NotNull @Valid Invitation request) {
        CallingCoach by = CallingCoach.of(caller);
        Invitation said = history.say(Invitation.KIND, request, given -> check.verify(given, by.workplace()), by);
        return Answers.created("/invitations/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public Page<Invitation> listInvitations(
            @QueryParam("participant") String participant,
            @QueryParam("meetUp") String meetUp,
            @QueryParam("answer") String answer,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter()
                .about(participant)
                .belongingTo("meetUp", meetUp)
                .with("answer", answer, InvitationAnswer.class);
        return history.list(Invitation.KIND, filter, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public RestResponse<Invitation> getInvitation(@PathParam("id") UUID id) {
        return Answers.tagged(history.get(Invitation.KIND, id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Invitation> reviseInvitation(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Invitation request) {
        CallingCoach by = CallingCoach.of(caller);
        return Answers.tagged(history.sayAnew(
                Invitation.KIND,
                id,
                ETags.require(ifMatch),
                request,
                given -> check.verify(given, by.workplace()),
                by));
    }
}
