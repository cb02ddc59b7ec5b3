package se.jobbspar.participant;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import se.jobbspar.rest.ApiInfo;

/** What the API says of itself; open to all. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/participant/v1/api-info")
@PermitAll
public class ApiInfoResource {
    private static final String EXAMPLE = """
            {"apiName":"jobbspar-participant","apiVersion":"1.0.0","apiReleased":"2026-11-22",\
            "apiDocumentation":"/docs","apiStatus":"active"}""";

    @GET
    public ApiInfo readParticipantApiInfo() {
        return new ApiInfo(
                "jobbspar-participant", ParticipantApi.VERSION, LocalDate.of(2026, 11, 22), "/docs", "active");
    }
}
