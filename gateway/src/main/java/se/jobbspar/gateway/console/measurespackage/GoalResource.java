package se.jobbspar.gateway.console.measurespackage;

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
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** One goal of a package, with its values year by year; the one after the last is a new one. */
@Path("/console/packages/{id}/goals/{place}")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class GoalResource {
    private final PackageClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    GoalResource(@RestClient PackageClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    public RowPage show(@RestPath UUID id, @RestPath int place) {
        GoalForm form = form(id, place);
        return forms.recorded(place(id, place), form, id, rows(form).get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response save(@RestPath UUID id, @RestPath int place, SentFields sent) {
        GoalForm form = form(id, place);
        return saving.save(
                place(id, place), new RowForm(null, form, id, sent), rows(form), done -> address(id) + "?" + done);
    }

    private GoalForm form(UUID id, int place) {
        int goals = client.get(visit.onBehalf(), id).path("goals").size();
        if (place < 0 || place > goals) {
            throw new NotFoundException();
        }
        return new GoalForm(place, place == goals);
    }

    private GoalRows rows(GoalForm form) {
        return new GoalRows(client, visit.onBehalf(), form, visit.language());
    }

    private RowPlace place(UUID id, int place) {
        PackageTexts t = visit.texts(PackageTexts.class);
        return new RowPlace(null, address(id) + "/goals/" + place, address(id), t.followUp(), t.aboutGoals());
    }

    private static String address(UUID id) {
        return PackagesResource.ADDRESS + "/" + id;
    }
}
