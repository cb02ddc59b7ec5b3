package se.jobbspar.gateway.console.track;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;

/** Places in a job track, reserved and freed; whom they are for is written down nowhere here. */
@Path(TracksResource.ADDRESS + "/{track}/reservations")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class ReservationResource {
    /** As the service names them. */
    static final List<String> ENDINGS = List.of("work", "studies", "other", "broken-off");

    private final TrackClient tracks;
    private final Visit visit;

    ReservationResource(@RestClient TrackClient tracks, Visit visit) {
        this.tracks = tracks;
        this.visit = visit;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response reserve(@RestPath UUID track, SentFields sent) {
        tracks.reserve(visit.onBehalf(), track, "\"" + sent.one("key").orElseThrow(BadRequestException::new) + "\"");
        return to(track, "reserved");
    }

    @POST
    @Path("/{reservation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.PLANNER})
    public Response free(@RestPath UUID track, @RestPath UUID reservation, SentFields sent) {
        String ending = sent.one("ending").orElse(null);
        tracks.free(visit.onBehalf(), track, reservation, ending);
        return to(track, ending == null ? "freed" : "ended");
    }

    private static Response to(UUID track, String done) {
        return Response.seeOther(URI.create(TracksResource.ADDRESS + "/" + track + "?" + done))
                .build();
    }
}
