package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** What happened to a person in programmes, and what is next. */
@Path("/console/participants/{id}/outcome")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class HappeningResource {
    /** Of each kind: nobody is enrolled a hundred times. */
    private static final int MOST = 100;

    /** What HR has nothing to do with, and is not told. */
    private static final Set<String> OF_COACHES = Set.of("placements", "invitations", "meet-ups", "attendances");

    private static final JsonNode NONE = MissingNode.getInstance();

    private final FactClient facts;
    private final ParticipantClient participants;
    private final ConceptLabels labels;
    private final Visit visit;

    HappeningResource(
            @RestClient FactClient facts,
            @RestClient ParticipantClient participants,
            ConceptLabels labels,
            Visit visit) {
        this.facts = facts;
        this.participants = participants;
        this.labels = labels;
        this.visit = visit;
    }

    @GET
    public HappeningPage show(@RestPath UUID id) {
        OnBehalf who = visit.onBehalf();
        Happened happened = Happened.of(
                kind -> isAsked(kind) ? facts.about(who, kind, id, MOST) : NONE,
                isAsked("meet-ups") ? facts.meetUps(who, MOST) : NONE,
                facts.programmes(who, MOST));
        return HappeningPage.of(
                visit.frame(),
                participants.get(who, id),
                happened,
                new FactWords(labels, visit.language()),
                Days.today(),
                visit.done("saved", "removed", "taken-back"));
    }

    private boolean isAsked(String kind) {
        return !visit.hasRole(Roles.HR) || !OF_COACHES.contains(kind);
    }
}
