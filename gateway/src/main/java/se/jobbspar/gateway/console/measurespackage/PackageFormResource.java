package se.jobbspar.gateway.console.measurespackage;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** A package of measures: decided, and changed. */
@Path("/console/packages")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class PackageFormResource {
    /** Places for programmes beyond those there are. */
    private static final int ROOM = 4;

    private final PackageClient client;
    private final ProgrammeNames programmes;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    PackageFormResource(
            @RestClient PackageClient client,
            ProgrammeNames programmes,
            RowForms forms,
            RowSaving saving,
            Visit visit) {
        this.client = client;
        this.programmes = programmes;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.empty(place("/new"), form(List.of()));
    }

    @GET
    @Path("/{id}/form")
    public RowPage show(@RestPath UUID id) {
        PackageForm form = form(id);
        return forms.recorded(place("/" + id + "/form"), form, id, rows().get(id));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response decide(SentFields sent) {
        return save("/new", null, form(List.of()), sent);
    }

    @POST
    @Path("/{id}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response change(@RestPath UUID id, SentFields sent) {
        return save("/" + id + "/form", id, form(id), sent);
    }

    private Response save(String last, UUID id, PackageForm form, SentFields sent) {
        return saving.save(
                place(last), new RowForm(null, form, id, sent), rows(), done -> PackagesResource.ADDRESS + "?" + done);
    }

    private PackageForm form(UUID id) {
        return form(client.read(visit.onBehalf(), id).programmes());
    }

    private PackageForm form(List<UUID> chosen) {
        return new PackageForm(programmes.toChooseFrom(chosen), chosen.size() + ROOM);
    }

    private PackageRows rows() {
        return new PackageRows(client, visit.onBehalf());
    }

    private RowPlace place(String last) {
        return new RowPlace(
                null,
                PackagesResource.ADDRESS + last,
                PackagesResource.ADDRESS,
                visit.texts(PackageTexts.class).title(),
                "");
    }
}
