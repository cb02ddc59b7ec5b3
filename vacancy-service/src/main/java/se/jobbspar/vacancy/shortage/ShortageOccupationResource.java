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
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Shortage occupations over HTTP. */
@Path("/shortage-occupations")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
public class ShortageOccupationResource {
    private final RoundJudgements judgements;

    public ShortageOccupationResource(RoundJudgements judgements) {
        this.judgements = judgements;
    }

    @GET
    public Page<ShortageOccupationResponse> listShortageOccupations(
            @BeanParam ShortageOccupationFilter filter, @BeanParam Paging paging) {
        return judgements.list(filter, paging);
    }

    @GET
    @Path("/{id}")
    public RestResponse<ShortageOccupationResponse> getShortageOccupation(@PathParam("id") UUID id) {
        return Answers.tagged(judgements.newest(id));
    }

    @GET
    @Path("/{id}/periods")
    public Page<ShortageOccupationResponse> listShortagePeriods(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return judgements.periods(id, paging);
    }
}
