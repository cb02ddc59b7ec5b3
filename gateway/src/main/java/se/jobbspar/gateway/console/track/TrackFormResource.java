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
import se.jobbspar.gateway.console.training.Kept;
import se.jobbspar.gateway.console.training.KeptClient;
import se.jobbspar.gateway.console.training.KeptRows;

/** A job track: laid, and changed. */
@Path(TracksResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class TrackFormResource {
    private static final TrackForm FORM = new TrackForm();

    private final KeptClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    TrackFormResource(@RestClient KeptClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.empty(place("/new", TracksResource.ADDRESS), FORM);
    }

    @GET
    @Path("/{track}/form")
    public RowPage show(@RestPath UUID track) {
        return forms.recorded(place("/" + track + "/form", address(track)), FORM, track, rows().get(track));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response lay(SentFields sent) {
        KeptRows rows = rows();
        return saving.save(
                place("/new", TracksResource.ADDRESS),
                new RowForm(null, FORM, null, sent),
                rows,
                done -> address(rows.added()) + "?" + done);
    }

    @POST
    @Path("/{track}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response change(@RestPath UUID track, SentFields sent) {
        return saving.save(
                place("/" + track + "/form", address(track)),
                new RowForm(null, FORM, track, sent),
                rows(),
                done -> address(track) + "?" + done);
    }

    private KeptRows rows() {
        return new KeptRows(new Kept(client, visit.onBehalf(), TracksResource.KIND), FORM);
    }

    private RowPlace place(String last, String back) {
        TrackTexts t = visit.texts(TrackTexts.class);
        return new RowPlace(null, TracksResource.ADDRESS + last, back, t.title(), t.formAbout());
    }

    private static String address(UUID track) {
        return TracksResource.ADDRESS + "/" + track;
    }
}
