package se.jobbspar.gateway.console.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;

/** A person's data as a file, laid out so that a coach can read it before handing it out. */
@Path("/console/participants/{id}/export")
@RolesAllowed({Roles.COACH, Roles.HR})
public class ExportResource {
    private final ExportClient exports;
    private final Visit visit;

    ExportResource(@RestClient ExportClient exports, Visit visit) {
        this.exports = exports;
        this.visit = visit;
    }

    /** The file is called after what it is and nobody's name. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response save(@RestPath UUID id, @RestQuery String format) {
        JsonNode held = exports.export(visit.onBehalf(), id, format);
        String name = "json".equals(format) ? "jobbspar-extract.json" : "jobbspar-europass.json";
        return Response.ok(held.toPrettyString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
