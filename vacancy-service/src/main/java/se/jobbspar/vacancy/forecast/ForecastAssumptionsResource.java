package se.jobbspar.vacancy.forecast;

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
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The assumptions of forecasts over HTTP. */
@Path("/forecast-assumptions")
@RolesAllowed({Roles.HR, Roles.PLANNER})
public class ForecastAssumptionsResource {
    private final ForecastAssumptions assumptions;
    private final Caller caller;

    public ForecastAssumptionsResource(ForecastAssumptions assumptions, Caller caller) {
        this.assumptions = assumptions;
        this.caller = caller;
    }

    @POST
    public RestResponse<Assumptions> stateForecastAssumptions(@NotNull @Valid AssumptionsRequest request) {
        Assumptions stated = assumptions.state(request, caller.requireMunicipality());
        return Answers.created("/forecast-assumptions/" + stated.id(), stated);
    }

    @GET
    public Page<Assumptions> listForecastAssumptions(@BeanParam Paging paging) {
        return assumptions.list(caller.requireMunicipality(), paging);
    }

    @GET
    @Path("/{id}")
    public RestResponse<Assumptions> getForecastAssumptions(
            @PathParam("id") UUID id, @QueryParam("version") String version) {
        return Answers.tagged(assumptions.get(id, ForecastQuery.version(version), caller.requireMunicipality()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Assumptions> reviseForecastAssumptions(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssumptionsRequest request) {
        return Answers.tagged(assumptions.stateAnew(id, ETags.require(ifMatch), request, caller.requireMunicipality()));
    }
}
