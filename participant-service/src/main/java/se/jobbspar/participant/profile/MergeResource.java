package se.jobbspar.participant.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** One person who was registered twice, made one again, and the way back. */
@Path("/participants/{id}/merges")
@RolesAllowed({Roles.COACH, Roles.HR})
public class MergeResource {
    private final Merges merges;
    private final Caller caller;

    public MergeResource(Merges merges, Caller caller) {
        this.merges = merges;
        this.caller = caller;
    }

    @POST
    public RestResponse<ParticipantResponse> mergeParticipants(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MergeRequest request) {
        return Answers.created(
                "/participants/" + id,
                ParticipantResponse.of(merges.merge(id, ETags.require(ifMatch), request, caller.requireWorkplace())));
    }

    @GET
    public Page<MergeResponse> listMerges(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return merges.list(id, caller.requireWorkplace(), paging);
    }

    @DELETE
    @Path("/{merge}")
    public RestResponse<ParticipantResponse> undoMerge(
            @PathParam("id") UUID id,
            @PathParam("merge") UUID merge,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Answers.tagged(
                ParticipantResponse.of(merges.undo(id, ETags.require(ifMatch), merge, caller.requireWorkplace())));
    }
}
