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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowPage;

/** What a training gives, what it asks for, and when it starts: each a form; the one after the last is a new one. */
@Path(TrainingsResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrainingPartResource {
    private final PartForms forms;

    TrainingPartResource(PartForms forms) {
        this.forms = forms;
    }

    /** @param kind of a new one */
    @GET
    @Path("/{training}/{list:gives|asks}/{at}")
    public RowPage fill(@RestPath UUID training, @RestPath String list, @RestPath int at, @RestQuery String kind) {
        return forms.show(TrainingForm.TRAININGS, training, whole -> RequirementForm.of(whole, list, at, kind));
    }

    @POST
    @Path("/{training}/{list:gives|asks}/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response save(
            @RestPath UUID training, @RestPath String list, @RestPath int at, @RestQuery String kind, SentFields sent) {
        return forms.save(TrainingForm.TRAININGS, training, whole -> RequirementForm.of(whole, list, at, kind), sent);
    }

    @GET
    @Path("/{training}/starts/{at}")
    public RowPage fillStart(@RestPath UUID training, @RestPath int at) {
        return forms.show(TrainingForm.TRAININGS, training, whole -> start(whole, at));
    }

    @POST
    @Path("/{training}/starts/{at}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response saveStart(@RestPath UUID training, @RestPath int at, SentFields sent) {
        return forms.save(TrainingForm.TRAININGS, training, whole -> start(whole, at), sent);
    }

    private static StartForm start(JsonNode training, int at) {
        return new StartForm(Part.of(training, StartForm.STARTS, at));
    }
}
