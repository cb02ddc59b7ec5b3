package se.jobbspar.gateway.console.participant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;

/** The people a coach works with. */
@Path("/console/participants")
@RolesAllowed({Roles.COACH, Roles.HR})
@Screen(place = 10, texts = ParticipantTexts.class)
public class ParticipantsResource {
    private static final int ROWS = 20;

    private final CaseloadClient participants;
    private final Visit visit;

    ParticipantsResource(@RestClient CaseloadClient participants, Visit visit) {
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public ParticipantsPage show(@BeanParam Filter filter) {
        Participants found = participants.list(
                visit.onBehalf(),
                filter.q(),
                filter.mapped(),
                filter.protection(),
                "followed".equals(filter.coach()) ? null : filter.coach(),
                "followed".equals(filter.coach()) ? "me" : null,
                filter.waiting(),
                filter.sort(),
                filter.page(),
                ROWS);
        return ParticipantsPage.of(visit.frame(), filter, found);
    }
}
