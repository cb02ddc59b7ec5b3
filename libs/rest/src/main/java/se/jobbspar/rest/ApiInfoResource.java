package se.jobbspar.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an API says of itself; open to all. */
@Path("/api-info")
@PermitAll
public class ApiInfoResource {
    private final ApiInfo info;

    ApiInfoResource(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-version") String version) {
        // Callers know the API, and not which process serves it.
        this.info = ApiInfo.active("jobbspar-" + service.replaceFirst("-service$", ""), version);
    }

    @GET
    public ApiInfo readApiInfo() {
        return info;
    }
}
