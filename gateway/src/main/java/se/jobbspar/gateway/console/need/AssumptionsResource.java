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
import se.jobbspar.gateway.console.shortage.ShortageTexts;
import se.jobbspar.gateway.console.shortage.ShortagesResource;

/** Assumptions of forecasts: stated under a name, and stated anew as its next version. */
@Path(AssumptionsResource.ADDRESS)
@RolesAllowed({Roles.HR, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class AssumptionsResource {
    static final String ADDRESS = "/console/forecast-assumptions";
    private static final AssumptionsForm FORM = new AssumptionsForm();

    private final NeedClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    AssumptionsResource(@RestClient NeedClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.empty(place("/new"), FORM);
    }

    @GET
    @Path("/{assumptions}")
    public RowPage show(@RestPath UUID assumptions) {
        return forms.recorded(place("/" + assumptions), FORM, assumptions, rows().get(assumptions));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.HR, Roles.PLANNER})
    public Response state(SentFields sent) {
        return save("/new", null, sent);
    }

    @POST
    @Path("/{assumptions}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.HR, Roles.PLANNER})
    public Response stateAnew(@RestPath UUID assumptions, SentFields sent) {
        return save("/" + assumptions, assumptions, sent);
    }

    private Response save(String last, UUID assumptions, SentFields sent) {
        return saving.save(
                place(last),
                new RowForm(null, FORM, assumptions, sent),
                rows(),
                done -> ShortagesResource.ADDRESS + "?" + done);
    }

    private AssumptionsRows rows() {
        return new AssumptionsRows(client, visit.onBehalf());
    }

    private RowPlace place(String last) {
        return new RowPlace(
                null,
                ADDRESS + last,
                ShortagesResource.ADDRESS,
                visit.texts(ShortageTexts.class).title(),
                visit.texts(NeedTexts.class).startingPointAbout());
    }
}
