package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import se.jobbspar.gateway.console.form.SentVersion;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** What a vacancy asks for: added by a form, made a must or a wish with its reason, or dropped. */
@Path(VacanciesResource.ADDRESS + "/{id}/requirements")
@RolesAllowed({Roles.EMPLOYER, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class RequirementResource {
    private final OwnVacancyClient client;
    private final VacancyChanges changes;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    RequirementResource(
            @RestClient OwnVacancyClient client,
            VacancyChanges changes,
            RowForms forms,
            RowSaving saving,
            Visit visit) {
        this.client = client;
        this.changes = changes;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new/{kind}")
    public RowPage fill(@RestPath UUID id, @RestPath String kind) {
        RequirementForm form = RequirementForm.of(kind);
        return forms.recorded(place(id, kind), form, id, rows().get(id));
    }

    @POST
    @Path("/new/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response add(@RestPath UUID id, @RestPath String kind, SentFields sent) {
        RequirementForm form = RequirementForm.of(kind);
        return saving.save(
                place(id, kind),
                new RowForm(null, form, id, sent),
                new RequirementRows(rows(), form),
                done -> address(id) + "?changed");
    }

    /** @param place among the requirements, from 0, as the page showed them */
    @POST
    @Path("/{place}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response change(@RestPath UUID id, @RestPath int place, SentFields sent) {
        VacancyRows rows = rows();
        ObjectNode whole = rows.writable(id);
        ArrayNode all = whole.withArray("requirements");
        if (place < 0 || place >= all.size()) {
            throw new NotFoundException();
        }
        if (sent.one("drop").isPresent()) {
            all.remove(place);
        } else {
            ObjectNode asked = (ObjectNode) all.get(place);
            asked.put("importance", sent.one("importance").orElse("wish"));
            asked.put("reason", sent.one("reason").orElse(null));
        }
        String version = SentVersion.tag(SentVersion.of(sent));
        return changes.make(id, "changed", () -> rows.revise(id, version, whole));
    }

    private VacancyRows rows() {
        return new VacancyRows(client, visit.onBehalf());
    }

    private RowPlace place(UUID id, String kind) {
        return new RowPlace(
                null,
                address(id) + "/requirements/new/" + kind,
                address(id),
                visit.texts(VacancyTexts.class).one(),
                "");
    }

    private static String address(UUID id) {
        return VacanciesResource.ADDRESS + "/" + id;
    }
}
