package se.jobbspar.participant.placement;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Placements over HTTP. */
@Path("/placements")
@RolesAllowed(Roles.COACH)
public class PlacementResource {
    private final History history;
    private final PlacementCheck check;
    private final Caller caller;

    public PlacementResource(History history, PlacementCheck check, Caller caller) {
        this.history = history;
        this.check = check;
        this.caller = caller;
    }

    @POST
    public RestResponse<Placement> agreePlacement(@NotNull @Valid Placement request) {
        Placement said = history.say(Placement.KIND, request, check::verify, CallingCoach.of(caller));
        return Answers.created("/placements/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public Page<Placement> listPlacements(
            @QueryParam("participant") String participant,
            @QueryParam("measure") String measure,
            @QueryParam("open") boolean open,
            @QueryParam("mine") boolean mine,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter()
                .about(participant)
                .belongingTo("measure", measure)
                .finding(open ? Placement.UNSIGNED : null)
                .ofCoach(mine ? caller.subject() : null);
        return history.list(Placement.KIND, filter, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public RestResponse<Placement> getPlacement(@PathParam("id") UUID id) {
        return Answers.tagged(history.get(Placement.KIND, id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Placement> revisePlacement(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Placement request) {
        return Answers.tagged(history.sayAnew(
                Placement.KIND, id, ETags.require(ifMatch), request, check::verify, CallingCoach.of(caller)));
    }
}
