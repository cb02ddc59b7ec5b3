package se.jobbspar.vacancy.employer;

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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Employers over HTTP. */
@Path("/employers")
public class EmployerResource {
    private final Employers employers;
    private final Caller caller;

    public EmployerResource(Employers employers, Caller caller) {
        this.employers = employers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<EmployerResponse> registerEmployer(@NotNull @Valid EmployerRequest request) {
        EmployerView view = employers.viewOf(caller);
        Optional<Caller> first = Optional.of(caller).filter(c -> view instanceof EmployerView.Own);
        Employer employer = employers.register(request.details(), view, first);
        return Answers.created("/employers/" + employer.id(), EmployerResponse.of(employer, view));
    }

    @GET
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
    public Page<EmployerResponse> listEmployers(@BeanParam EmployerFilter filter, @BeanParam Paging paging) {
        EmployerView view = employers.viewOf(caller);
        return employers.list(filter, view, paging).map(e -> EmployerResponse.of(e, view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
    public RestResponse<EmployerResponse> getEmployer(@PathParam("id") UUID id) {
        return answer(employers.get(id, employers.viewOf(caller)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<EmployerResponse> reviseEmployer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EmployerRequest request) {
        return answer(employers.revise(id, ETags.require(ifMatch), request.details(), employers.viewOf(caller)));
    }

    private RestResponse<EmployerResponse> answer(Employer employer) {
        return Answers.tagged(EmployerResponse.of(employer, employers.viewOf(caller)));
    }
}
