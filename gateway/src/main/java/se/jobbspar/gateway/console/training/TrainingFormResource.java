package se.jobbspar.gateway.console.training;

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
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** A training: offered, and changed. */
@Path(TrainingsResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrainingFormResource {
    private static final TrainingForm FORM = new TrainingForm();

    private final KeptClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    TrainingFormResource(@RestClient KeptClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.filled(
                place("/new", TrainingsResource.ADDRESS),
                FORM,
                Map.of("municipalities", List.of(Objects.toString(visit.frame().place(), ""))));
    }

    @GET
    @Path("/{training}/form")
    public RowPage show(@RestPath UUID training) {
        return forms.recorded(place("/" + training + "/form", address(training)), FORM, training, rows().get(training));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response offer(SentFields sent) {
        KeptRows rows = rows();
        return saving.save(
                place("/new", TrainingsResource.ADDRESS),
                new RowForm(null, FORM, null, sent),
                rows,
                done -> address(rows.added()) + "?" + done);
    }

    @POST
    @Path("/{training}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response change(@RestPath UUID training, SentFields sent) {
        return saving.save(
                place("/" + training + "/form", address(training)),
                new RowForm(null, FORM, training, sent),
                rows(),
                done -> address(training) + "?" + done);
    }

    private KeptRows rows() {
        return new KeptRows(new Kept(client, visit.onBehalf(), TrainingsResource.KIND), FORM);
    }

    private RowPlace place(String last, String back) {
        TrainingTexts t = visit.texts(TrainingTexts.class);
        return new RowPlace(null, TrainingsResource.ADDRESS + last, back, t.title(), t.formAbout());
    }

    private static String address(UUID training) {
        return TrainingsResource.ADDRESS + "/" + training;
    }
}
