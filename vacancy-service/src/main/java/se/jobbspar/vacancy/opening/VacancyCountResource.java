package se.jobbspar.vacancy.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Paging;

/** Counts of vacancies by period over HTTP. */
@Path("/vacancy-counts")
@RolesAllowed({Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
public class VacancyCountResource {
    private final VacancyCounts counts;
    private final Caller caller;

    public VacancyCountResource(VacancyCounts counts, Caller caller) {
        this.counts = counts;
        this.caller = caller;
    }

    @GET
    public VacancyCountPage countVacancies(@BeanParam CountQuery query, @BeanParam Paging paging) {
        caller.requireScope(Scopes.VACANCY_READ);
        return counts.came(query, paging);
    }
}
