package se.jobbspar.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.jobbspar.rest.ApiInfo;

/** What the API says of itself; open to all. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/matching/v1/api-info")
@PermitAll
@Tag(name = "Operation", description = "For those who run the installation.")
public class ApiInfoResource {
    private static final String EXAMPLE = """
            {"apiName":"jobbspar-matching","apiVersion":"1.0.0","apiReleased":"2026-11-22",\
            "apiDocumentation":"/docs","apiStatus":"active"}""";

    @GET
    @SecurityRequirements
    @Operation(
            operationId = "readMatchingApiInfo",
            summary = "Read about the API",
            description = "Name, version and state. Läser om API:et.")
    @APIResponse(
            responseCode = "200",
            description = "Name, version and state of the API.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApiInfo.class),
                            examples = @ExampleObject(name = "info", value = EXAMPLE)))
    public ApiInfo info() {
        return new ApiInfo("jobbspar-matching", MatchingApi.VERSION, LocalDate.of(2026, 11, 22), "/docs", "active");
    }
}
