package se.jobbspar.gateway.console.track;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.training.PartForms;
import se.jobbspar.gateway.console.training.RequirementForm;

/** The entry rules of a job track and its measures: each a form; the one after the last is a new one. */
@Path(TracksResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrackPartResource {
    private final PartForms forms;
    private final StepForms steps;

    TrackPartResource(PartForms forms, StepForms steps) {
        this.forms = forms;
        this.steps = steps;
    }

    /** @param kind of a new one */
    @GET
    @Path("/{track}/asks/{at}")
    public RowPage fill(@RestPath UUID track, @RestPath int at, @RestQuery String kind) {
        return forms.show(TrackForm.TRACKS, track, whole -> RequirementForm.of(whole, RequirementForm.ASKS, at, kind));
    }

    @POST
    @Path("/{track}/asks/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response save(@RestPath UUID track, @RestPath int at, @RestQuery String kind, SentFields sent) {
        return forms.save(
                TrackForm.TRACKS, track, whole -> RequirementForm.of(whole, RequirementForm.ASKS, at, kind), sent);
    }

    @GET
    @Path("/{track}/steps/{at}")
    public RowPage fillStep(@RestPath UUID track, @RestPath int at) {
        return forms.show(TrackForm.TRACKS, track, whole -> steps.of(whole, at));
    }

    @POST
    @Path("/{track}/steps/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response saveStep(@RestPath UUID track, @RestPath int at, SentFields sent) {
        return forms.save(TrackForm.TRACKS, track, whole -> steps.of(whole, at), sent);
    }

    @POST
    @Path("/{track}/steps/{at}/earlier")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response putStepEarlier(@RestPath UUID track, @RestPath int at, SentFields sent) {
        return forms.putEarlier(TrackForm.TRACKS, track, StepForm.STEPS, at, sent);
    }
}
