package se.jobbspar.tracing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** Fails as a service's resources can, for the test beside it. */
@Path("/probe")
public class ProbeResource {
    /** A body with a list that the test sends text for, and a field it leaves out. */
    public record ProbeRequest(
            @NotNull String title, @NotNull List<String> parts) {}

    @POST
    public void post(@Valid @NotNull ProbeRequest request) {
        // What is tested never comes this far.
    }

    @GET
    public String list(@QueryParam("q") String q, @QueryParam("limit") int limit) {
        return "listed";
    }

    @GET
    @Path("/{id}")
    public String get(UUID id) {
        throw new IllegalStateException("secret of the house");
    }
}
