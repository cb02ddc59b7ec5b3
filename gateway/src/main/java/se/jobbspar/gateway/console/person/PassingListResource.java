package se.jobbspar.gateway.console.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.gateway.console.matchlist.MatchListClient;
import se.jobbspar.gateway.console.matchlist.MatchListPage;
import se.jobbspar.gateway.console.matchlist.Wanted;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/**
 * A list for somebody with protected identity, whom the matching does not know: the own coach's request brings the profile along,
 * the answer is shown once, and nothing of either is kept.
 */
@Path("/console/participants/{id}/match-list")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class PassingListResource {
    private final ParticipantClient participants;
    private final MatchListClient lists;
    private final Visit visit;

    PassingListResource(@RestClient ParticipantClient participants, @RestClient MatchListClient lists, Visit visit) {
        this.participants = participants;
        this.lists = lists;
        this.visit = visit;
    }

    /** The list is gone; what is left of its address is the person. */
    @GET
    public Response gone(@BeanParam PassingListForm form) {
        return Response.seeOther(URI.create(form.address())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response make(@BeanParam PassingListForm form) {
        Participant person = participants.get(visit.onBehalf(), form.id);
        Optional<Wanted> wanted = Wanted.of(person.profile(), form.against, form.region);
        if (!person.isProtected() || wanted.isEmpty()) {
            return gone(form);
        }
        MatchList made = lists.create(visit.onBehalf(), null, wanted.get());
        MatchList.Target subject = new MatchList.Target("participant", person.id(), person.code(), null);
        return Response.ok(MatchListPage.of(visit.frame(), made.madeFor(subject), Map.of(), false, true))
                .build();
    }
}
