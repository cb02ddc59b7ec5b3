package se.jobbspar.vacancy.shortage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Shortage occupations over HTTP. */
@Path("/shortage-occupations")
@RolesAllowed({Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
public class ShortageOccupationResource {
    private final ShortageOccupations occupations;
    private final Caller caller;

    public ShortageOccupationResource(ShortageOccupations occupations, Caller caller) {
        this.occupations = occupations;
        this.caller = caller;
    }

    @GET
    public Page<ShortageOccupationResponse> listShortageOccupations(
            @BeanParam ShortageOccupationFilter filter, @BeanParam Paging paging) {
        caller.requireScope(Scopes.VACANCY_READ);
        return occupations.list(filter, paging).map(ShortageOccupationResponse::of);
    }

    @GET
    @Path("/{id}")
    public RestResponse<ShortageOccupationResponse> getShortageOccupation(@PathParam("id") UUID id) {
        caller.requireScope(Scopes.VACANCY_READ);
        return Answers.tagged(ShortageOccupationResponse.of(occupations.get(id)));
    }
}
