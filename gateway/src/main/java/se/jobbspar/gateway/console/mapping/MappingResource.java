package se.jobbspar.gateway.console.mapping;

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

/** The mapping of one participant of the own municipality. */
@Path("/console/participants/{id}/mapping")
@RolesAllowed({Roles.COACH, Roles.HR})
public class MappingResource {
    private final ParticipantClient participants;
    private final NextQuestions questions;
    private final ConceptLabels labels;
    private final Visit visit;

    MappingResource(
            @RestClient ParticipantClient participants, NextQuestions questions, ConceptLabels labels, Visit visit) {
        this.participants = participants;
        this.questions = questions;
        this.labels = labels;
        this.visit = visit;
    }

    /**
     * @param saved the section in which a row has just been saved
     * @param removed the section from which one has just been removed
     */
    @GET
    @Produces("text/html;charset=UTF-8")
    public MappingPage show(@RestPath UUID id, @RestQuery String saved, @RestQuery String removed) {
        Participant person = participants.get(visit.onBehalf(), id);
        if (!person.isOwn()) {
            // Through an agreement there is nothing to change.
            throw new NotFoundException();
        }
        return MappingPage.of(visit.frame(), person, questions.of(person, visit), labels, saved, removed);
    }
}
