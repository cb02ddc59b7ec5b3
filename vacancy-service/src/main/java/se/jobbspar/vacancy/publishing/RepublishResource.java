package se.jobbspar.vacancy.publishing;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.jobbspar.contracts.Roles;
import se.jobbspar.outbox.SnapshotSource;

/** Republishing over HTTP. */
@Path("/vacancy/v1/republish")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation", description = "For those who run the installation.")
public class RepublishResource {
    private final List<SnapshotSource> sources;

    public RepublishResource(@All List<SnapshotSource> sources) {
        this.sources = sources;
    }

    /** What went into the outbox again. */
    @Schema(description = "What went into the outbox again.")
    public record Republished(List<String> topics) {}

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "republish",
            summary = "Publish every snapshot again",
            description = "Puts all announced vacancies and all shortage occupations into the outbox again, in bounded"
                    + " batches. Harmless at any time; a Kafka found empty is refilled without it."
                    + " Publicerar allt på nytt.")
    @APIResponse(
            responseCode = "200",
            description = "All snapshots are in the outbox.",
            content = @Content(examples = @ExampleObject(name = "example")))
    public Republished republish() {
        sources.forEach(SnapshotSource::republish);
        return new Republished(sources.stream().map(SnapshotSource::topic).toList());
    }
}
