package se.jobbspar.gateway.console.participant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
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

    /**
     * @param taken how many people the coach has just taken over; null when nobody was
     * @param late for how many somebody was faster
     */
    @GET
    @Produces("text/html;charset=UTF-8")
    public ParticipantsPage show(@BeanParam Filter filter, @RestQuery String taken, @RestQuery String late) {
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
        return ParticipantsPage.of(visit.frame(), filter, takenOver(taken, late), found);
    }

    private String takenOver(String taken, String late) {
        return taken == null ? null : visit.texts(ParticipantTexts.class).takenOver(number(taken), number(late));
    }

    /** 0 for what is no number of people on a page. */
    private static long number(String given) {
        return given != null && given.matches("\\d{1,3}") ? Long.parseLong(given) : 0;
    }
}
