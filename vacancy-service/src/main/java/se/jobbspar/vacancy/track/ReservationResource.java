package se.jobbspar.vacancy.track;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.WireName;

/** Places of job tracks, reserved and freed over HTTP. */
@Path("/job-tracks/{id}/reservations")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
public class ReservationResource {
    private final JobTracks tracks;
    private final Caller caller;

    public ReservationResource(JobTracks tracks, Caller caller) {
        this.tracks = tracks;
        this.caller = caller;
    }

    @POST
    public RestResponse<Reservation> reservePlace(@PathParam("id") UUID id) {
        Reservation reserved = tracks.reserve(id, caller.requireMunicipality());
        return ResponseBuilder.create(RestResponse.Status.CREATED, reserved)
                .location(URI.create("/job-tracks/" + id + "/reservations/" + reserved.id()))
                .build();
    }

    @GET
    public Page<Reservation> listReservations(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return tracks.reservations(id, paging, caller.requireMunicipality());
    }

    @DELETE
    @Path("/{reservation}")
    public void freePlace(
            @PathParam("id") UUID id, @PathParam("reservation") UUID reservation, @QueryParam("ending") String ending) {
        Ending known = WireName.parse("ending", ending, Ending.class).orElse(null);
        tracks.free(id, reservation, known, caller.requireMunicipality());
    }
}
