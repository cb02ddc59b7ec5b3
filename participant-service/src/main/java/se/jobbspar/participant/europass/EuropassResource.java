package se.jobbspar.participant.europass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.Roles;

/** A Europass CV, into a profile. */
@Path("/participants/{id}/europass")
@RolesAllowed({Roles.COACH, Roles.HR})
public class EuropassResource {
    private final Europass europass;

    public EuropassResource(Europass europass) {
        this.europass = europass;
    }

    @POST
    public EuropassReport importEuropass(@PathParam("id") UUID id, @NotNull Map<String, Object> request) {
        return europass.take(id, request);
    }
}
