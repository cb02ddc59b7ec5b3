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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.training.KeptForms;

/** A job track: laid, and changed. */
@Path(TracksResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrackFormResource {
    private final KeptForms forms;

    TrackFormResource(KeptForms forms) {
        this.forms = forms;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.fill(TrackForm.TRACKS, Map.of());
    }

    @GET
    @Path("/{track}/form")
    public RowPage show(@RestPath UUID track) {
        return forms.show(TrackForm.TRACKS, track);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response lay(SentFields sent) {
        return forms.add(TrackForm.TRACKS, sent);
    }

    @POST
    @Path("/{track}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response change(@RestPath UUID track, SentFields sent) {
        return forms.change(TrackForm.TRACKS, track, sent);
    }
}
