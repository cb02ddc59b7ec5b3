package se.jobbspar.vacancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.jobbspar.rest.ApiInfo;

/** What the API says of itself; open to all. */
@Path("/vacancy/v1/api-info")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Operation", description = "For those who run the installation.")
public class ApiInfoResource {
    @GET
    @SecurityRequirements
    @Operation(
            operationId = "readVacancyApiInfo",
            summary = "Read about the API",
            description = "Name, version and state. Läser om API:et.")
    @APIResponse(
            responseCode = "200",
            description = "Name, version and state of the API.",
            content = @Content(examples = @ExampleObject(name = "example")))
    public ApiInfo info() {
        return new ApiInfo("jobbspar-vacancy", VacancyApi.VERSION, LocalDate.of(2026, 11, 22), "/docs", "active");
    }
}
