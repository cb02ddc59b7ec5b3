package se.jobbspar.gateway.console.need;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.NewRows;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;
import se.jobbspar.gateway.console.shortage.ShortagesResource;

/** What is stated of an occupation: how the municipality judges it, and whom it expects. */
@Path(ShortagesResource.ADDRESS)
@RolesAllowed({Roles.HR, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class StatedResource {
    private final NeedClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    StatedResource(@RestClient NeedClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/{occupation:\\d\\d\\d\\d}/assessment")
    public RowPage judge(@RestPath String occupation) {
        return forms.filled(
                place(occupation, StatedForm.ASSESSMENT),
                StatedForm.ASSESSMENT,
                Map.of("assessedOn", List.of(Days.today().toString())));
    }

    @GET
    @Path("/{occupation:\\d\\d\\d\\d}/supply")
    public RowPage expect(@RestPath String occupation) {
        return forms.filled(
                place(occupation, StatedForm.SUPPLY),
                StatedForm.SUPPLY,
                Map.of("year", List.of(String.valueOf(Days.today().getYear() + 1))));
    }

    @POST
    @Path("/{occupation:\\d\\d\\d\\d}/assessment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.HR, Roles.PLANNER})
    public Response judged(@RestPath String occupation, SentFields sent) {
        OnBehalf who = visit.onBehalf();
        return save(
                occupation,
                StatedForm.ASSESSMENT,
                sent,
                (key, row) -> client.assess(who, key, row.put("occupation", occupation)));
    }

    @POST
    @Path("/{occupation:\\d\\d\\d\\d}/supply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.HR, Roles.PLANNER})
    public Response expected(@RestPath String occupation, SentFields sent) {
        OnBehalf who = visit.onBehalf();
        return save(
                occupation,
                StatedForm.SUPPLY,
                sent,
                (key, row) -> client.expect(who, key, row.put("occupation", occupation)));
    }

    private Response save(String occupation, RowKind kind, SentFields sent, NewRows rows) {
        return saving.save(
                place(occupation, kind),
                new RowForm(null, kind, null, sent),
                rows,
                done -> of(occupation) + "?" + done);
    }

    private RowPlace place(String occupation, RowKind kind) {
        return new RowPlace(
                null,
                of(occupation) + "/" + kind.wire(),
                of(occupation),
                visit.texts(NeedTexts.class).occupation(occupation),
                "");
    }

    private static String of(String occupation) {
        return ShortagesResource.ADDRESS + "/" + occupation;
    }
}
