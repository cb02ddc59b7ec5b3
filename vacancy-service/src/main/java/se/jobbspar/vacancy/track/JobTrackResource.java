package se.jobbspar.vacancy.track;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Job tracks over HTTP. */
@Path("/job-tracks")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
public class JobTrackResource {
    private final JobTracks tracks;
    private final Caller caller;

    public JobTrackResource(JobTracks tracks, Caller caller) {
        this.tracks = tracks;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    public RestResponse<JobTrackResponse> layJobTrack(@NotNull @Valid JobTrackRequest request) {
        JobTrackResponse laid = tracks.lay(request, caller.requireMunicipality());
        return Answers.created("/job-tracks/" + laid.id(), laid);
    }

    @GET
    public Page<JobTrackResponse> listJobTracks(@BeanParam JobTrackFilter filter, @BeanParam Paging paging) {
        return tracks.list(filter, paging);
    }

    @GET
    @Path("/{id}")
    public RestResponse<JobTrackResponse> getJobTrack(@PathParam("id") UUID id) {
        return Answers.tagged(tracks.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLANNER)
    public RestResponse<JobTrackResponse> reviseJobTrack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid JobTrackRequest request) {
        return Answers.tagged(tracks.revise(id, ETags.require(ifMatch), request, caller.requireMunicipality()));
    }
}
