package se.jobbspar.vacancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.jobbspar.rest.ApiInfo;

/** What the API says of itself; open to all. */
@Path("/vacancy/v1/api-info")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ApiInfoResource {
    @GET
    public ApiInfo readVacancyApiInfo() {
        return ApiInfo.active("jobbspar-vacancy", VacancyApi.VERSION);
    }
}
