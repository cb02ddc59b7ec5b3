package se.jobbspar.participant.europass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Language;

/** A profile as a Europass CV, out and in. */
@Path("/participants/{id}/europass")
@RolesAllowed(Roles.COACH)
public class EuropassResource {
    private final Europass europass;

    public EuropassResource(Europass europass) {
        this.europass = europass;
    }

    @GET
    public Map<String, Object> exportEuropass(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return europass.export(id, language.locale());
    }

    @POST
    public EuropassReport importEuropass(@PathParam("id") UUID id, @NotNull Map<String, Object> request) {
        return europass.take(id, request);
    }
}
