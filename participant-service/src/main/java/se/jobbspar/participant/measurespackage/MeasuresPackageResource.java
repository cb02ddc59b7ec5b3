package se.jobbspar.participant.measurespackage;

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

/** Packages of measures over HTTP. */
@Path("/packages")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
public class MeasuresPackageResource {
    private final MeasuresPackages packages;
    private final Caller caller;

    public MeasuresPackageResource(MeasuresPackages packages, Caller caller) {
        this.packages = packages;
        this.caller = caller;
    }

    @POST
    public RestResponse<MeasuresPackage> decidePackage(@NotNull @Valid MeasuresPackage request) {
        MeasuresPackage said = packages.decide(request, CallingCoach.of(caller));
        return Answers.created("/packages/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.PLANNER, Scopes.PROGRAMME_READ})
    public Page<MeasuresPackage> listPackages(@BeanParam Paging paging) {
        return packages.list(caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.PLANNER, Scopes.PROGRAMME_READ})
    public RestResponse<MeasuresPackage> getPackage(@PathParam("id") UUID id) {
        return Answers.tagged(packages.get(id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<MeasuresPackage> revisePackage(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeasuresPackage request) {
        return Answers.tagged(packages.revise(id, ETags.require(ifMatch), request, CallingCoach.of(caller)));
    }
}
