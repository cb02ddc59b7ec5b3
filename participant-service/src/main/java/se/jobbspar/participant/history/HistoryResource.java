package se.jobbspar.participant.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.Today;

/** What happened, over HTTP: for those at the workplace that said it, and for systems that act for it. */
@Path("/history")
@RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
public class HistoryResource {
    private final History history;
    private final Caller caller;

    public HistoryResource(History history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    public Page<EntryResponse> listHistory(
            @QueryParam("from") String from, @QueryParam("to") String to, @BeanParam Paging paging) {
        return history.said(
                Today.parse("from", from).orElse(null),
                Today.parse("to", to).orElse(null),
                caller.requireWorkplace(),
                paging);
    }
}
