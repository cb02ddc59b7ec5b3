package se.jobbspar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.Roles;

/** Fails in every way a resource can, for the tests beside it. */
@Path("")
@RolesAllowed(Roles.COACH)
public class ProbeResource {
    /** A body. */
    public record ProbeRequest(
            @NotBlank String title,
            @Valid @NotNull @Size(max = 3) List<ProbePart> parts) {}

    /** A body within a body. */
    public record ProbePart(@NotBlank @Size(max = 5) String concept) {}

    private final Caller caller;

    public ProbeResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    public Map<String, String> post(@QueryParam("q") String q, @Valid @NotNull ProbeRequest request) {
        return Map.of("title", request.title());
    }

    @GET
    public Page<String> list(
            @QueryParam("q") String q, @QueryParam("tag") List<String> tags, @BeanParam Paging paging) {
        return Page.of(List.of(caller.subject(), caller.requireMunicipality().digits()), 2, paging);
    }

    @GET
    @Path("/shared")
    @RolesAllowed({Roles.ADMIN, Roles.EMPLOYER})
    public String shared() {
        return "shared";
    }

    /** A table too. */
    public record Shares(double share) implements Tabular {
        @Override
        public List<List<?>> rows(Locale language) {
            return List.of(List.of(language.getLanguage(), share));
        }
    }

    @GET
    @Path("/shares")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV_TYPE})
    public Shares shares() {
        return new Shares(35.96);
    }

    @GET
    @Path("/{id}")
    public String get(UUID id) {
        throw new IllegalStateException("secret of the house");
    }
}
