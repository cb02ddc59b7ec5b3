package se.jobbspar.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an API says of itself at {@code /api-info}, as Sweden's national REST API profile asks (VER.06). */
@Schema(description = "Name, version and state of this API.")
public record ApiInfo(
        @Schema(examples = "jobbspar-participant") String apiName,
        @Schema(examples = "1.0.0") String apiVersion,
        @Schema(examples = "2026-11-22") LocalDate apiReleased,
        @Schema(examples = "/docs") String apiDocumentation,
        @Schema(examples = "active") String apiStatus) {
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 22);

    /** An API in use; all of ours are released together and documented at the gateway. */
    public static ApiInfo active(String name, String version) {
        return new ApiInfo(name, version, RELEASED, "/docs", "active");
    }
}
