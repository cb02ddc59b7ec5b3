package se.jobbspar.vacancy.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.vacancy.employer.EmployerView;
import se.jobbspar.vacancy.employer.Employers;

/** Vacancies over HTTP. */
@Path("/vacancies")
public class VacancyResource {
    private final Vacancies vacancies;
    private final Employers employers;
    private final Caller caller;

    public VacancyResource(Vacancies vacancies, Employers employers, Caller caller) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<VacancyResponse> draftVacancy(@NotNull @Valid VacancyRequest request) {
        return created(vacancies.draft(request, view()));
    }

    @POST
    @Path("/{id}/copies")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<VacancyResponse> copyVacancy(@PathParam("id") UUID id) {
        return created(vacancies.copy(id, view()));
    }

    @GET
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
    public Page<VacancyResponse> listVacancies(@BeanParam VacancyFilter filter, @BeanParam Paging paging) {
        EmployerView view = view();
        return vacancies.list(filter, view, paging).map(vacancy -> VacancyResponse.of(vacancy, view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
    public RestResponse<VacancyResponse> getVacancy(@PathParam("id") UUID id) {
        return answer(vacancies.get(id, view()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<VacancyResponse> reviseVacancy(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VacancyRequest request) {
        return answer(vacancies.revise(id, ETags.require(ifMatch), request, view()));
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<VacancyResponse> moveVacancy(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TransitionRequest request) {
        return answer(vacancies.go(id, ETags.require(ifMatch), request.checked(), caller.name(), view()));
    }

    @GET
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public Page<StepResponse> listVacancySteps(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return vacancies.steps(id, view(), paging);
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public RestResponse<VacancyResponse> undoVacancyStep(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(vacancies.undo(id, ETags.require(ifMatch), caller.name(), view()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public void deleteVacancy(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        vacancies.delete(id, ETags.require(ifMatch), view());
    }

    private EmployerView view() {
        return employers.viewOf(caller);
    }

    private RestResponse<VacancyResponse> created(Vacancy vacancy) {
        return Answers.created("/vacancies/" + vacancy.id(), VacancyResponse.of(vacancy, view()));
    }

    private RestResponse<VacancyResponse> answer(Vacancy vacancy) {
        return Answers.tagged(VacancyResponse.of(vacancy, view()));
    }
}
