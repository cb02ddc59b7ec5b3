package se.jobbspar.gateway.console.method;

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

/** A method of the own municipality: shared, changed, or taken over from another. */
@Path("/console/methods")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class MethodFormResource {
    private static final MethodForm FORM = new MethodForm();

    private final MethodClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    MethodFormResource(@RestClient MethodClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.empty(place("/new", ""), FORM);
    }

    /** Described as by its owner, until this municipality does it otherwise. */
    @GET
    @Path("/{method}/adoption")
    public RowPage adopt(@RestPath UUID method) {
        Methods.Method original = client.read(visit.onBehalf(), method);
        return forms.filled(
                place("/" + method + "/adoption", visit.texts(MethodTexts.class).adopting(original.owner())),
                FORM,
                Map.of("name", List.of(original.name()), "description", List.of(original.description())));
    }

    @GET
    @Path("/{method}/form")
    public RowPage show(@RestPath UUID method) {
        return forms.recorded(place("/" + method + "/form", ""), FORM, method, client.get(visit.onBehalf(), method));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response share(SentFields sent) {
        return save("/new", null, null, sent);
    }

    @POST
    @Path("/{method}/adoption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response takeOver(@RestPath UUID method, SentFields sent) {
        return save("/" + method + "/adoption", null, method, sent);
    }

    @POST
    @Path("/{method}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response change(@RestPath UUID method, SentFields sent) {
        return save("/" + method + "/form", method, null, sent);
    }

    private Response save(String last, UUID method, UUID adopts, SentFields sent) {
        return saving.save(
                place(last, ""),
                new RowForm(null, FORM, method, sent),
                new MethodRows(client, visit.onBehalf(), adopts),
                done -> MethodsResource.ADDRESS + "?" + done);
    }

    private RowPlace place(String last, String about) {
        return new RowPlace(
                null,
                MethodsResource.ADDRESS + last,
                MethodsResource.ADDRESS,
                visit.texts(MethodTexts.class).title(),
                about);
    }
}
