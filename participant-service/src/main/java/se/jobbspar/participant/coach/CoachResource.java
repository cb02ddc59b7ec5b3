package se.jobbspar.participant.coach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Coaches over HTTP: each presents him- or herself, and finds colleagues. */
@Path("/coaches")
@RolesAllowed({Roles.COACH, Roles.HR})
public class CoachResource {
    private final Coaches coaches;
    private final AccessGate gate;
    private final Caller caller;

    public CoachResource(Coaches coaches, AccessGate gate, Caller caller) {
        this.coaches = coaches;
        this.gate = gate;
        this.caller = caller;
    }

    @GET
    public Page<CoachResponse> listCoaches(@QueryParam("language") String language, @BeanParam Paging paging) {
        return coaches.list(gate.sight(caller.requireWorkplace()), language, paging)
                .map(CoachResponse::of);
    }

    @GET
    @Path("/me")
    public RestResponse<CoachResponse> getMe() {
        return Answers.tagged(CoachResponse.of(coaches.me(CallingCoach.of(caller))));
    }

    @PUT
    @Path("/me")
    public RestResponse<CoachResponse> presentMe(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CoachRequest request) {
        return Answers.tagged(
                CoachResponse.of(coaches.present(CallingCoach.of(caller), ETags.require(ifMatch), request)));
    }
}
