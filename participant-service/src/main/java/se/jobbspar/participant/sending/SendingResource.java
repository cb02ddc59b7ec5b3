package se.jobbspar.participant.sending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.indicator.OfProgramme;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.Today;

/** What ESF+ is told month by month, over HTTP. */
@Path("/reports/funds/esf-plus/months")
@RolesAllowed(Roles.COACH)
public class SendingResource {
    private final Sendings sendings;
    private final Caller caller;

    public SendingResource(Sendings sendings, Caller caller) {
        this.sendings = sendings;
        this.caller = caller;
    }

    @GET
    public Page<Month> listMonths(@BeanParam OfProgramme asked, @BeanParam Paging paging) {
        return sendings.months(asked.programme(), caller.requireWorkplace()).page(paging);
    }

    @POST
    @Path("/{month}/sent")
    public Month keepMonthAsSent(
            @PathParam("month") String month, @BeanParam OfProgramme asked, @NotNull @Valid MonthFigures figures) {
        return sendings.send(asked.programme(), Today.parseMonth("month", month), figures, CallingCoach.of(caller));
    }
}
