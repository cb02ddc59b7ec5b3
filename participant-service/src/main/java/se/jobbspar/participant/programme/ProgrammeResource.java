package se.jobbspar.participant.programme;

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

/** Programmes over HTTP. */
@Path("/programmes")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER})
public class ProgrammeResource {
    private final Programmes programmes;
    private final Caller caller;

    public ProgrammeResource(Programmes programmes, Caller caller) {
        this.programmes = programmes;
        this.caller = caller;
    }

    @POST
    public RestResponse<Programme> foundProgramme(@NotNull @Valid Programme request) {
        Programme said = programmes.found(request, CallingCoach.of(caller));
        return Answers.created("/programmes/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Scopes.PROGRAMME_READ})
    public Page<Programme> listProgrammes(@BeanParam Paging paging) {
        return programmes.list(caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Scopes.PROGRAMME_READ})
    public RestResponse<Programme> getProgramme(@PathParam("id") UUID id) {
        return Answers.tagged(programmes.get(id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Programme> reviseProgramme(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Programme request) {
        return Answers.tagged(programmes.revise(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }
}
