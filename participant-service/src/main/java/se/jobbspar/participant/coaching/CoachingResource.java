package se.jobbspar.participant.coaching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** Who works with a person, for those at the person's own workplace. */
@Path("/participants/{id}")
@RolesAllowed({Roles.COACH, Roles.HR})
public class CoachingResource {
    private final Coachings coachings;
    private final Caller caller;

    public CoachingResource(Coachings coachings, Caller caller) {
        this.coachings = coachings;
        this.caller = caller;
    }

    @GET
    @Path("/coach")
    public RestResponse<CoachingResponse> getCoach(@PathParam("id") UUID id) {
        return Answers.tagged(coachings.get(id, CallingCoach.of(caller)));
    }

    @PUT
    @Path("/coach")
    public RestResponse<CoachingResponse> handOverParticipant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HandOverRequest request) {
        return Answers.tagged(coachings.handOver(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }

    @PUT
    @Path("/followers/me")
    public void followParticipant(@PathParam("id") UUID id) {
        coachings.follow(id, CallingCoach.of(caller));
    }

    @DELETE
    @Path("/followers/me")
    public void unfollowParticipant(@PathParam("id") UUID id) {
        coachings.unfollow(id, CallingCoach.of(caller));
    }
}
