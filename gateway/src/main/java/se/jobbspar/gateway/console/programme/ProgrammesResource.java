package se.jobbspar.gateway.console.programme;

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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** The programmes of a municipality: listed, founded and changed. */
@Path("/console/programmes")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER})
@Screen(place = 54, texts = ProgrammeTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class ProgrammesResource {
    private static final String HERE = "/console/programmes";
    private static final int ROWS = 20;
    private static final ProgrammeForm FORM = new ProgrammeForm();

    private final ProgrammeClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    ProgrammesResource(@RestClient ProgrammeClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    public ProgrammesPage list(@RestQuery String page) {
        Programmes found = client.list(visit.onBehalf(), Pages.asked(page), ROWS);
        return new ProgrammesPage(
                visit.frame(),
                found,
                Pages.of(found.page(), found.limit(), found.total(), other -> HERE + "?page=" + other),
                visit.hasRole(Roles.COACH),
                visit.done("saved", "removed"));
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.filled(
                place("/new"),
                FORM,
                Map.of("municipalities", List.of(Objects.toString(visit.frame().place(), ""))));
    }

    @GET
    @Path("/{programme}")
    public RowPage show(@RestPath UUID programme) {
        return forms.recorded(place("/" + programme), FORM, programme, rows().get(programme));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR, Roles.PLANNER})
    public Response found(SentFields sent) {
        return save("/new", null, sent);
    }

    @POST
    @Path("/{programme}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR, Roles.PLANNER})
    public Response change(@RestPath UUID programme, SentFields sent) {
        return save("/" + programme, programme, sent);
    }

    private Response save(String last, UUID programme, SentFields sent) {
        return saving.save(place(last), new RowForm(null, FORM, programme, sent), rows(), done -> HERE + "?" + done);
    }

    private ProgrammeRows rows() {
        return new ProgrammeRows(client, visit.onBehalf());
    }

    private RowPlace place(String last) {
        return new RowPlace(
                null, HERE + last, HERE, visit.texts(ProgrammeTexts.class).title(), "");
    }
}
