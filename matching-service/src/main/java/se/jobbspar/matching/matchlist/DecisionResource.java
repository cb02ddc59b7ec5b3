package se.jobbspar.matching.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import se.jobbspar.contracts.Roles;
import se.jobbspar.matching.decision.DecisionRequest;
import se.jobbspar.matching.decision.DecisionResponse;
import se.jobbspar.rest.Caller;

/** What coaches decide about the items of the lists of their workplace. */
@Path("/match-lists/{id}/items/{itemId}/decision")
@RolesAllowed({Roles.COACH, Roles.HR})
public class DecisionResource {
    private final ItemDecisions decisions;
    private final Caller caller;

    DecisionResource(ItemDecisions decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @POST
    public RestResponse<DecisionResponse> decideOnItem(
            @PathParam("id") UUID id, @PathParam("itemId") UUID itemId, @NotNull @Valid DecisionRequest request) {
        request.verify();
        DecisionResponse decided = decisions.decide(id, itemId, caller.requireWorkplace(), caller.subject(), request);
        return RestResponse.status(Status.CREATED, decided);
    }

    @DELETE
    public void undoDecision(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        decisions.undo(id, itemId, caller.requireWorkplace());
    }
}
