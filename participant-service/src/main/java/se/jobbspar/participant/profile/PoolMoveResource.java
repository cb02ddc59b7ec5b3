package se.jobbspar.participant.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Moves between pools over HTTP; nobody says one, since whoever names another pool makes it. */
@Path("/pool-moves")
@RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
public class PoolMoveResource {
    private final History history;
    private final Caller caller;

    PoolMoveResource(History history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    public Page<PoolMove> listPoolMoves(@QueryParam("participant") String participant, @BeanParam Paging paging) {
        return history.list(PoolMove.KIND, new FactFilter().about(participant), caller.requireWorkplace(), paging);
    }
}
