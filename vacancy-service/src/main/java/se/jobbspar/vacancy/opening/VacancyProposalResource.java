package se.jobbspar.vacancy.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.vacancy.employer.EmployerView;
import se.jobbspar.vacancy.employer.Employers;
import se.jobbspar.vacancy.proposal.Proposal;

/** Requirements that a vacancy's text speaks for, and what a person makes of them. */
@Path("/vacancies/{id}/proposals")
public class VacancyProposalResource {
    private final VacancyProposals proposals;
    private final Employers employers;
    private final Caller caller;

    public VacancyProposalResource(VacancyProposals proposals, Employers employers, Caller caller) {
        this.proposals = proposals;
        this.employers = employers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
    public Page<Proposal> listProposals(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return proposals.list(id, employers.viewOf(caller), paging);
    }

    @POST
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<VacancyResponse> decideProposals(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionsRequest request) {
        EmployerView view = employers.viewOf(caller);
        return Answers.tagged(VacancyResponse.of(proposals.decide(id, ETags.require(ifMatch), request, view), view));
    }
}
