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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.NewRows;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
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

    /** @param what assessment or supply */
    @GET
    @Path("/{occupation:\\d\\d\\d\\d}/{what}")
    public RowPage fill(@RestPath String occupation, @RestPath String what) {
        StatedForm form = StatedForm.of(what);
        return forms.filled(place(occupation, form), form, form.given());
    }

    @POST
    @Path("/{occupation:\\d\\d\\d\\d}/{what}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.HR, Roles.PLANNER})
    public Response state(@RestPath String occupation, @RestPath String what, SentFields sent) {
        StatedForm form = StatedForm.of(what);
        OnBehalf who = visit.onBehalf();
        NewRows rows = (key, row) -> form.state(client, who, key, row.put("occupation", occupation));
        return saving.save(
                place(occupation, form),
                new RowForm(null, form, null, sent),
                rows,
                done -> address(occupation) + "?" + done);
    }

    private RowPlace place(String occupation, StatedForm form) {
        String here = address(occupation);
        return new RowPlace(
                null,
                here + "/" + form.wire(),
                here,
                visit.texts(NeedTexts.class).occupation(occupation),
                "");
    }

    private static String address(String occupation) {
        return ShortagesResource.ADDRESS + "/" + occupation;
    }
}
