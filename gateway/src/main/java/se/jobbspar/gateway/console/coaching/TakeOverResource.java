package se.jobbspar.gateway.console.coaching;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentVersion;

/** A coach, at either desk, becomes responsible for people who have no coach, a page of them at most. */
@Path("/console/participants/take-over")
@RolesAllowed({Roles.COACH, Roles.HR})
public class TakeOverResource {
    static final String FROM = "/console/participants?coach=none";

    /** As many as a page shows. */
    private static final int MOST = 20;

    /** Somebody was faster, or the person is gone. */
    private static final Set<Integer> TOO_LATE = Set.of(412, 404);

    private final CoachingClient client;
    private final Visit visit;

    TakeOverResource(@RestClient CoachingClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response takeOver(@BeanParam TakeOverForm form) {
        List<UUID> people = form.people();
        if (people.size() > MOST) {
            throw new BadRequestException();
        }
        String me = client.me(visit.onBehalf()).id();
        long taken = people.stream().filter(person -> takes(me, person)).count();
        return Response.seeOther(URI.create(FROM + "&taken=" + taken + "&late=" + (people.size() - taken)))
                .build();
    }

    /** Whether nobody was faster: who has no coach has version 0 of one. */
    private boolean takes(String me, UUID person) {
        try {
            client.handOver(visit.onBehalf(), person, SentVersion.tag(0), new Coaching.Draft(me, false));
            return true;
        } catch (ClientWebApplicationException refusal) {
            if (TOO_LATE.contains(refusal.getResponse().getStatus())) {
                return false;
            }
            throw refusal;
        }
    }
}
