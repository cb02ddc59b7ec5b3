package se.jobbspar.gateway.console.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.coaching.CoachingClient;
import se.jobbspar.gateway.console.coaching.FollowUp;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.gateway.console.matchlist.OpenQuestion;
import se.jobbspar.gateway.console.participant.LastVisited;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** One participant, as far as the coach may know of the person. */
@Path("/console/participants/{id}")
@RolesAllowed({Roles.COACH, Roles.HR})
public class PersonResource {
    private final ParticipantClient participants;
    private final CoachingClient coaching;
    private final PersonLists lists;
    private final ConceptLabels labels;
    private final Visit visit;

    PersonResource(
            @RestClient ParticipantClient participants,
            @RestClient CoachingClient coaching,
            PersonLists lists,
            ConceptLabels labels,
            Visit visit) {
        this.participants = participants;
        this.coaching = coaching;
        this.lists = lists;
        this.labels = labels;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public Response show(@RestPath UUID id, @RestCookie(LastVisited.COOKIE) String visited) {
        Participant person = participants.get(visit.onBehalf(), id);
        OnBehalf who = visit.onBehalf();
        List<MatchList> made = lists.of(person, who);
        List<OpenQuestion> questions = OpenQuestion.of(lists.read(made, who), visit.language());
        FollowUp followUp = person.isOwn()
                ? FollowUp.of(coaching, who, id, visit.subject().orElse(""), !visit.hasRole(Roles.HR))
                : null;
        PersonPage page = PersonPage.of(visit.frame(), person, made, questions, labels, followUp);
        return Response.ok(page)
                .cookie(LastVisited.of(visited).and(id).cookie())
                .build();
    }
}
