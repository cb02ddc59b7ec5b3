package se.jobbspar.vacancy.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.vacancy.employer.Employers;

/** What an employer should look at before a vacancy is published; advice, never a refusal. */
@Path("/vacancies/{id}/check")
public class VacancyCheckResource {
    private final VacancyChecks checks;
    private final Employers employers;
    private final Caller caller;

    public VacancyCheckResource(VacancyChecks checks, Employers employers, Caller caller) {
        this.checks = checks;
        this.employers = employers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.ADMIN})
    public CheckResponse checkVacancy(@PathParam("id") UUID id) {
        return checks.check(id, employers.viewOf(caller));
    }
}
