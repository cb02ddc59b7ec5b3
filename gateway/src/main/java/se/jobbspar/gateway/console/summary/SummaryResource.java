package se.jobbspar.gateway.console.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** A person's competences to print, in the language of the page. */
@Path("/console/participants/{id}/summary")
@RolesAllowed({Roles.COACH, Roles.HR})
public class SummaryResource {
    private final ParticipantClient participants;
    private final ConceptLabels labels;
    private final Visit visit;

    SummaryResource(@RestClient ParticipantClient participants, ConceptLabels labels, Visit visit) {
        this.participants = participants;
        this.labels = labels;
        this.visit = visit;
    }

    /** @param name ticked when the name is to stand on it */
    @GET
    @Produces("text/html;charset=UTF-8")
    public SummaryPage show(@RestPath UUID id, @RestQuery String name) {
        Participant person = participants.get(visit.onBehalf(), id);
        if (!person.isOwn()) {
            // Whoever shares a person by agreement asks the own coach for a paper.
            throw new NotFoundException();
        }
        return SummaryPage.of(visit.frame(), person, name != null, labels);
    }
}
