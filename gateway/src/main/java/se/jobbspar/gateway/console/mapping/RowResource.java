package se.jobbspar.gateway.console.mapping;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;

/** One row of a mapping: added, changed, removed, each by itself. */
@Path("/console/participants/{id}/mapping/{section}")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class RowResource {
    private final RowClient rows;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    RowResource(@RestClient RowClient rows, RowForms forms, RowSaving saving, Visit visit) {
        this.rows = rows;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill(@RestPath UUID id, @RestPath String section) {
        Section known = known(section);
        return forms.empty(place(id, known, null), known);
    }

    @GET
    @Path("/{row}")
    public RowPage show(@RestPath UUID id, @RestPath String section, @RestPath UUID row) {
        Section known = known(section);
        return forms.recorded(place(id, known, row), known, row, rows.get(visit.onBehalf(), id, section, row));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response add(@RestPath UUID id, @RestPath String section, SentFields sent) {
        return save(id, known(section), null, sent);
    }

    @POST
    @Path("/{row}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response change(@RestPath UUID id, @RestPath String section, @RestPath UUID row, SentFields sent) {
        return save(id, known(section), row, sent);
    }

    private Response save(UUID id, Section section, UUID row, SentFields sent) {
        return saving.save(
                place(id, section, row),
                new RowForm(id, section, row, sent),
                new ProfileRows(rows, visit.onBehalf(), id, section),
                done -> mapping(id) + "?" + done + "=" + section.wire());
    }

    /** @param row null for a new one */
    private RowPlace place(UUID id, Section section, UUID row) {
        return new RowPlace(
                id,
                mapping(id) + "/" + section.wire() + "/" + (row == null ? "new" : row),
                mapping(id) + "#" + section.wire(),
                visit.texts(MappingTexts.class).title(),
                "");
    }

    private static String mapping(UUID id) {
        return "/console/participants/" + id + "/mapping";
    }

    private static Section known(String name) {
        return Section.of(name).orElseThrow(NotFoundException::new);
    }
}
