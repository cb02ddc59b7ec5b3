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
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.Today;

/** Recruitment meet-ups over HTTP. */
@Path("/meet-ups")
@RolesAllowed(Roles.COACH)
public class MeetUpResource {
    private final MeetUps meetUps;
    private final Caller caller;

    public MeetUpResource(MeetUps meetUps, Caller caller) {
        this.meetUps = meetUps;
        this.caller = caller;
    }

    @POST
    public RestResponse<MeetUp> arrangeMeetUp(@NotNull @Valid MeetUp request) {
        MeetUp said = meetUps.arrange(request, CallingCoach.of(caller));
        return Answers.created("/meet-ups/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public Page<MeetUp> listMeetUps(@QueryParam("from") String from, @BeanParam Paging paging) {
        return meetUps.list(Today.parse("from", from).orElse(null), caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public RestResponse<MeetUp> getMeetUp(@PathParam("id") UUID id) {
        return Answers.tagged(meetUps.get(id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<MeetUp> reviseMeetUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetUp request) {
        return Answers.tagged(meetUps.revise(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }
}
