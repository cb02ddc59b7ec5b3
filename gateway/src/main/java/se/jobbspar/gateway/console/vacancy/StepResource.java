package se.jobbspar.gateway.console.vacancy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;

/** The buttons of a vacancy: each a step in its life, the last one taken back, or a copy. */
@Path(VacanciesResource.ADDRESS + "/{id}")
@RolesAllowed({Roles.EMPLOYER, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class StepResource {
    private final OwnVacancyClient client;
    private final VacancyChanges changes;
    private final Visit visit;

    StepResource(@RestClient OwnVacancyClient client, VacancyChanges changes, Visit visit) {
        this.client = client;
        this.changes = changes;
        this.visit = visit;
    }

    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response step(@RestPath UUID id, SentFields sent) {
        OnBehalf who = visit.onBehalf();
        String version = SentVersion.tag(SentVersion.of(sent));
        String to = sent.one("to").orElse("");
        return switch (to) {
            case "undo" -> changes.make(id, "undone", () -> client.undo(who, id, version));
            case "filled-jobbspar", "filled-otherwise" -> {
                Map<String, String> filled = Map.of("to", "filled", "filledBy", to.substring("filled-".length()));
                yield changes.make(id, "filled", () -> client.move(who, id, version, filled));
            }
            default -> changes.make(id, to, () -> client.move(who, id, version, Map.of("to", to)));
        };
    }

    @POST
    @Path("/copies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response copy(@RestPath UUID id, SentFields sent) {
        String key = sent.one("key").orElseThrow(BadRequestException::new);
        OwnVacancy copy = client.copy(visit.onBehalf(), id, "\"" + key + "\"");
        return Response.seeOther(URI.create(VacanciesResource.ADDRESS + "/" + copy.id() + "?copied"))
                .build();
    }
}
