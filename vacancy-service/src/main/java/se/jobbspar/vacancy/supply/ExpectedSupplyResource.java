package se.jobbspar.vacancy.supply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** Expected supplies over HTTP: a planner's, of the own municipality. */
@Path("/expected-supplies")
@RolesAllowed({Roles.HR, Roles.PLANNER})
public class ExpectedSupplyResource {
    private final ExpectedSupplies supplies;
    private final Caller caller;

    public ExpectedSupplyResource(ExpectedSupplies supplies, Caller caller) {
        this.supplies = supplies;
        this.caller = caller;
    }

    @POST
    public RestResponse<SupplyResponse> stateExpectedSupply(@NotNull @Valid SupplyRequest request) {
        SupplyResponse stated = supplies.state(request, caller.requireMunicipality());
        return ResponseBuilder.create(RestResponse.Status.CREATED, stated)
                .location(URI.create("/expected-supplies/" + stated.id()))
                .build();
    }

    @GET
    public Page<SupplyResponse> listExpectedSupplies(
            @QueryParam("occupation") String occupation, @QueryParam("year") String year, @BeanParam Paging paging) {
        return supplies.list(caller.requireMunicipality(), occupation, year(year), paging);
    }

    @GET
    @Path("/{id}")
    public SupplyResponse getExpectedSupply(@PathParam("id") UUID id) {
        return supplies.get(id, caller.requireMunicipality());
    }

    private static Integer year(String given) {
        if (given != null && !given.matches("\\d{4}")) {
            throw ProblemException.validation(
                    "year", Wording.of("must be a year, such as 2027", "ska vara ett år, till exempel 2027"));
        }
        return given == null ? null : Integer.valueOf(given);
    }
}
