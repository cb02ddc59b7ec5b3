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
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowPage;

/** A training: offered, and changed. */
@Path(TrainingsResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrainingFormResource {
    private final KeptForms forms;
    private final Visit visit;

    TrainingFormResource(KeptForms forms, Visit visit) {
        this.forms = forms;
        this.visit = visit;
    }

    /** Held where the planner is, until it says otherwise. */
    @GET
    @Path("/new")
    public RowPage fill() {
        String own = Objects.toString(visit.frame().place(), "");
        return forms.fill(TrainingForm.TRAININGS, Map.of("municipalities", List.of(own)));
    }

    @GET
    @Path("/{training}/form")
    public RowPage show(@RestPath UUID training) {
        return forms.show(TrainingForm.TRAININGS, training);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response offer(SentFields sent) {
        return forms.add(TrainingForm.TRAININGS, sent);
    }

    @POST
    @Path("/{training}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response change(@RestPath UUID training, SentFields sent) {
        return forms.change(TrainingForm.TRAININGS, training, sent);
    }
}
