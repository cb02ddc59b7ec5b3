package se.jobbspar.gateway.console.fund;

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

/** What only a fund asks about the person of an enrolment: stated, and taken back. */
@Path("/console/participants/{id}/outcome/fund-attributes/{enrolment}")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class AttributesResource {
    private final AttributesClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    AttributesResource(@RestClient AttributesClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    public RowPage show(@RestPath UUID id, @RestPath UUID enrolment) {
        return forms.recorded(place(id, enrolment), form(enrolment), enrolment, rows().get(enrolment));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response state(@RestPath UUID id, @RestPath UUID enrolment, SentFields sent) {
        return saving.save(
                place(id, enrolment),
                new RowForm(id, form(enrolment), enrolment, sent),
                rows(),
                done -> back(id) + (done.equals("removed") ? "?taken-back" : "?saved"));
    }

    private AttributesForm form(UUID enrolment) {
        return new AttributesForm(client.enrolment(visit.onBehalf(), enrolment).hasNonNull("to"));
    }

    private AttributesRows rows() {
        return new AttributesRows(client, visit.onBehalf());
    }

    private RowPlace place(UUID id, UUID enrolment) {
        FundTexts t = visit.texts(FundTexts.class);
        return new RowPlace(id, back(id) + "/fund-attributes/" + enrolment, back(id), t.outcomePage(), t.whyAsked());
    }

    private static String back(UUID id) {
        return "/console/participants/" + id + "/outcome";
    }
}
