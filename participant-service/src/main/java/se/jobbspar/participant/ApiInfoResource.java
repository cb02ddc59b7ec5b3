package se.jobbspar.participant;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.jobbspar.rest.ApiInfo;

/** What the API says of itself; open to all. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/participant/v1/api-info")
@PermitAll
public class ApiInfoResource {
    @GET
    public ApiInfo readParticipantApiInfo() {
        return ApiInfo.active("jobbspar-participant", ParticipantApi.VERSION);
    }
}
