package se.jobbspar.gateway.console.mapping;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;

/** From what a person tells to rows: a text is read, the person is asked, and what is ticked is saved row by row. */
@Path("/console/participants/{id}/mapping/text")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class SuggestionResource {
    private final SuggestionReading reading;
    private final SuggestionSaving saving;

    SuggestionResource(SuggestionReading reading, SuggestionSaving saving) {
        this.reading = reading;
        this.saving = saving;
    }

    @GET
    public TextPage ask(@RestPath UUID id) {
        return reading.ask(id);
    }

    /** A text to read, or the rows that were ticked of one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response take(@RestPath UUID id, SentFields sent) {
        List<SuggestedRow> suggested = SuggestedRow.of(sent);
        return suggested.isEmpty() ? reading.read(id, sent) : saving.save(id, suggested);
    }
}
