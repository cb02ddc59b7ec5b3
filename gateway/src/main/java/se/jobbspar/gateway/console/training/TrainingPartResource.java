package se.jobbspar.gateway.console.training;

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
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** What a training gives, what it asks for, and when it starts: each a form; the one after the last is a new one. */
@Path(TrainingsResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrainingPartResource {
    private final KeptClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    TrainingPartResource(@RestClient KeptClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    /** @param kind of a new one */
    @GET
    @Path("/{training}/{list:gives|asks}/{at}")
    public RowPage fill(@RestPath UUID training, @RestPath String list, @RestPath int at, @RestQuery String kind) {
        JsonNode read = kept().get(training);
        RequirementForm form = RequirementForm.of(read, list, at, kind);
        return forms.recorded(place(training, form.address()), form, training, read);
    }

    @POST
    @Path("/{training}/{list:gives|asks}/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response save(
            @RestPath UUID training, @RestPath String list, @RestPath int at, @RestQuery String kind, SentFields sent) {
        RequirementForm form = RequirementForm.of(kept().get(training), list, at, kind);
        return saving.save(
                place(training, form.address()),
                new RowForm(null, form, training, sent),
                new PartRows(kept(), form.part(), form::completed),
                done -> address(training) + "?" + done);
    }

    @GET
    @Path("/{training}/starts/{at}")
    public RowPage fillStart(@RestPath UUID training, @RestPath int at) {
        JsonNode read = kept().get(training);
        StartForm form = new StartForm(Part.of(read, StartForm.STARTS, at));
        return forms.recorded(place(training, StartForm.STARTS + "/" + at), form, training, read);
    }

    @POST
    @Path("/{training}/starts/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response saveStart(@RestPath UUID training, @RestPath int at, SentFields sent) {
        StartForm form = new StartForm(Part.of(kept().get(training), StartForm.STARTS, at));
        return saving.save(
                place(training, StartForm.STARTS + "/" + at),
                new RowForm(null, form, training, sent),
                new PartRows(kept(), form.part(), start -> start),
                done -> address(training) + "?" + done);
    }

    private Kept kept() {
        return new Kept(client, visit.onBehalf(), TrainingsResource.KIND);
    }

    private RowPlace place(UUID training, String last) {
        return new RowPlace(
                null,
                address(training) + "/" + last,
                address(training),
                visit.texts(TrainingTexts.class).one(),
                "");
    }

    private static String address(UUID training) {
        return TrainingsResource.ADDRESS + "/" + training;
    }
}
