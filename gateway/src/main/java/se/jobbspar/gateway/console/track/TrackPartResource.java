package se.jobbspar.gateway.console.track;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
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
import se.jobbspar.gateway.console.training.Kept;
import se.jobbspar.gateway.console.training.KeptClient;
import se.jobbspar.gateway.console.training.PartRows;
import se.jobbspar.gateway.console.training.RequirementForm;

/** The entry rules of a job track and its measures: each a form; the one after the last is a new one. */
@Path(TracksResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrackPartResource {
    private final KeptClient client;
    private final StepForms steps;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    TrackPartResource(@RestClient KeptClient client, StepForms steps, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.steps = steps;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    /** @param kind of a new one */
    @GET
    @Path("/{track}/asks/{at}")
    public RowPage fill(@RestPath UUID track, @RestPath int at, @RestQuery String kind) {
        JsonNode read = kept().get(track);
        RequirementForm form = RequirementForm.of(read, RequirementForm.ASKS, at, kind);
        return forms.recorded(place(track, form.address()), form, track, read);
    }

    @POST
    @Path("/{track}/asks/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response save(@RestPath UUID track, @RestPath int at, @RestQuery String kind, SentFields sent) {
        RequirementForm form = RequirementForm.of(kept().get(track), RequirementForm.ASKS, at, kind);
        return saving.save(
                place(track, form.address()),
                new RowForm(null, form, track, sent),
                new PartRows(kept(), form.part(), form::completed),
                done -> address(track) + "?" + done);
    }

    @GET
    @Path("/{track}/steps/{at}")
    public RowPage fillStep(@RestPath UUID track, @RestPath int at) {
        JsonNode read = kept().get(track);
        StepForm form = steps.of(read, at);
        return forms.recorded(place(track, "steps/" + at), form, track, read);
    }

    @POST
    @Path("/{track}/steps/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response saveStep(@RestPath UUID track, @RestPath int at, SentFields sent) {
        StepForm form = steps.of(kept().get(track), at);
        return saving.save(
                place(track, "steps/" + at),
                new RowForm(null, form, track, sent),
                new PartRows(kept(), form.part(), form::completed),
                done -> address(track) + "?" + done);
    }

    /** Puts a measure before the one above it. */
    @POST
    @Path("/{track}/steps/{at}/earlier")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response earlier(@RestPath UUID track, @RestPath int at, SentFields sent) {
        ObjectNode whole = kept().content(track);
        ArrayNode all = whole.withArray(StepForm.STEPS);
        if (at < 1 || at >= all.size()) {
            throw new NotFoundException();
        }
        all.insert(at - 1, all.remove(at));
        kept().revise(track, SentVersion.tag(SentVersion.of(sent)), whole);
        return Response.seeOther(URI.create(address(track) + "?saved")).build();
    }

    private Kept kept() {
        return new Kept(client, visit.onBehalf(), TracksResource.KIND);
    }

    private RowPlace place(UUID track, String last) {
        return new RowPlace(
                null,
                address(track) + "/" + last,
                address(track),
                visit.texts(TrackTexts.class).one(),
                "");
    }

    private static String address(UUID track) {
        return TracksResource.ADDRESS + "/" + track;
    }
}
