package se.jobbspar.participant.export;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.europass.Europass;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.WireName;

/** A person's data, out; a CV unless all of them are asked for. */
@Path("/participants/{id}/export")
@RolesAllowed({Roles.COACH, Roles.HR})
public class ExportResource {
    private final Europass europass;
    private final RegisterExtracts extracts;
    private final Caller caller;
    private final ObjectMapper json;

    ExportResource(Europass europass, RegisterExtracts extracts, Caller caller, ObjectMapper json) {
        this.europass = europass;
        this.extracts = extracts;
        this.caller = caller;
        this.json = json;
    }

    @GET
    public Map<String, Object> exportParticipant(
            @PathParam("id") UUID id, @QueryParam("format") String format, @Context HttpHeaders headers) {
        return switch (WireName.parse("format", format, ExportFormat.class).orElse(ExportFormat.EUROPASS)) {
            case EUROPASS -> {
                Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
                yield europass.export(id, language.locale());
            }
            case JSON -> json.convertValue(extracts.of(id, CallingCoach.of(caller)), new TypeReference<>() {});
        };
    }
}
