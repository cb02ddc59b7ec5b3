package se.jobbspar.vacancy.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Paging;

/** Counts of vacancies by period over HTTP. */
@Path("/vacancy-counts")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
public class VacancyCountResource {
    private final VacancyCounts counts;

    public VacancyCountResource(VacancyCounts counts) {
        this.counts = counts;
    }

    @GET
    public VacancyCountPage countVacancies(@BeanParam CountQuery query, @BeanParam Paging paging) {
        return counts.came(query, paging);
    }
}
