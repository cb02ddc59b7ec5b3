package se.jobbspar.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.jobbspar.rest.ApiInfo;

/** What the API says of itself; open to all. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/matching/v1/api-info")
@PermitAll
public class ApiInfoResource {
    @GET
    public ApiInfo readMatchingApiInfo() {
        return ApiInfo.active("jobbspar-matching", MatchingApi.VERSION);
    }
}
