package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** An employer, registered and revised. */
@Path(EmployersResource.ADDRESS)
@RolesAllowed({Roles.EMPLOYER, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class EmployerFormResource {
    private final EmployerClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    EmployerFormResource(@RestClient EmployerClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.empty(place(null), EmployerForm.EMPTY);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response register(SentFields sent) {
        return save(null, sent);
    }

    @GET
    @Path("/{id}/edit")
    public RowPage show(@RestPath UUID id) {
        JsonNode employer = rows().get(id);
        return forms.recorded(place(id), EmployerForm.of(employer), id, employer);
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response revise(@RestPath UUID id, SentFields sent) {
        return save(id, sent);
    }

    private Response save(UUID id, SentFields sent) {
        EmployerRows rows = rows();
        return saving.save(
                place(id),
                new RowForm(null, EmployerForm.of(sent), id, sent),
                rows,
                done -> EmployersResource.ADDRESS + "/" + rows.saved() + "?" + done);
    }

    private EmployerRows rows() {
        return new EmployerRows(client, visit.onBehalf());
    }

    /** @param id null for one that is registered */
    private RowPlace place(UUID id) {
        EmployerTexts t = visit.texts(EmployerTexts.class);
        String all = EmployersResource.ADDRESS;
        return id == null
                ? new RowPlace(null, all + "/new", all, t.title(), t.formAbout(visit.hasRole(Roles.HR)))
                : new RowPlace(null, all + "/" + id + "/edit", all + "/" + id, t.title(), "");
    }
}
