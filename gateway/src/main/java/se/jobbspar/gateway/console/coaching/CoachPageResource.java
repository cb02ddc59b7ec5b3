package se.jobbspar.gateway.console.coaching;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** Handing a person over, and following one. */
@Path("/console/participants/{id}/coach")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class CoachPageResource {
    private static final int MOST = 100;

    private final CoachingClient client;
    private final ParticipantClient participants;
    private final Visit visit;

    CoachPageResource(@RestClient CoachingClient client, @RestClient ParticipantClient participants, Visit visit) {
        this.client = client;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    public CoachPage show(@RestPath UUID id) {
        return page(id, null, FormProblems.NONE, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response handOver(@RestPath UUID id, SentFields sent) {
        String coach = sent.one("coach").orElse("");
        try {
            client.handOver(
                    visit.onBehalf(),
                    id,
                    SentVersion.tag(SentVersion.of(sent)),
                    new Coaching.Draft(coach, sent.one("withCircumstances").isPresent()));
            return Response.seeOther(URI.create("/console/participants/" + id + "#coach"))
                    .build();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 412 ->
                    Response.status(412)
                            .entity(page(id, coach, FormProblems.NONE, true))
                            .build();
                case 400, 422 -> refused(id, coach, Refusal.of(refusal.getResponse()));
                default -> throw refusal;
            };
        }
    }

    private Response refused(UUID id, String coach, Refusal refusal) {
        FormProblems problems = FormProblems.of(refusal, path -> "coach", visit.texts(CoachingTexts.class)::field);
        return Response.status(422).entity(page(id, coach, problems, false)).build();
    }

    @POST
    @Path("/followers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response follow(@BeanParam FollowForm form) {
        if ("yes".equals(form.follow)) {
            client.follow(visit.onBehalf(), form.id);
        } else {
            client.unfollow(visit.onBehalf(), form.id);
        }
        return Response.seeOther(URI.create(form.address())).build();
    }

    private CoachPage page(UUID id, String chosen, FormProblems problems, boolean changed) {
        String visitor = client.me(visit.onBehalf()).id();
        return CoachPage.of(
                visit.frame(),
                participants.get(visit.onBehalf(), id),
                client.coaching(visit.onBehalf(), id),
                client.coaches(visit.onBehalf(), null, MOST).items(),
                visitor,
                chosen,
                problems,
                changed);
    }
}
