package se.jobbspar.participant.method;

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

/** The method bank over HTTP. */
@Path("/methods")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
public class MethodResource {
    private final Methods methods;
    private final Caller caller;

    public MethodResource(Methods methods, Caller caller) {
        this.methods = methods;
        this.caller = caller;
    }

    @POST
    public RestResponse<Method> shareMethod(@NotNull @Valid Method request) {
        Method said = methods.share(request, CallingCoach.of(caller));
        return Answers.created("/methods/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Scopes.PROGRAMME_READ})
    public Page<Method> listMethods(@QueryParam("adopts") String adopts, @BeanParam Paging paging) {
        return methods.list(adopts, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Scopes.PROGRAMME_READ})
    public RestResponse<Method> getMethod(@PathParam("id") UUID id) {
        return Answers.tagged(methods.get(id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Method> reviseMethod(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Method request) {
        return Answers.tagged(methods.revise(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }
}
