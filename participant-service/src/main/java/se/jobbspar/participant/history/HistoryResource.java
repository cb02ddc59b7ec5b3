package se.jobbspar.participant.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** What happened, over HTTP: for the coaches of the municipality that said it. */
@Path("/history")
@RolesAllowed(Roles.COACH)
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
        return history.said(day("from", from), day("to", to), caller.requireMunicipality(), paging);
    }

    private static LocalDate day(String name, String given) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            throw ProblemException.validation(
                    name, Wording.of("must be a day, as 2026-11-27", "ska vara en dag, som 2026-11-27"));
        }
    }
}
