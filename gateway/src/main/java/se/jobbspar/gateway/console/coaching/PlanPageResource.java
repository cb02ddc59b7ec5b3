package se.jobbspar.gateway.console.coaching;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

/** Agreeing on goals and the next step. */
@Path("/console/participants/{id}/plan")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class PlanPageResource {
    private final CoachingClient coaching;
    private final ParticipantClient participants;
    private final Visit visit;

    PlanPageResource(@RestClient CoachingClient coaching, @RestClient ParticipantClient participants, Visit visit) {
        this.coaching = coaching;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    public PlanPage show(@RestPath UUID id) {
        PlanForm form = PlanForm.of(coaching.plan(visit.onBehalf(), id));
        return page(id, form, FormProblems.NONE, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response agree(@RestPath UUID id, SentFields sent) {
        PlanForm form = PlanForm.of(sent);
        try {
            coaching.agree(visit.onBehalf(), id, SentVersion.tag(form.version()), form.draft());
            return Response.seeOther(URI.create("/console/participants/" + id + "#plan"))
                    .build();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 412 -> changed(id, form);
                case 400, 422 -> refused(id, form, Refusal.of(refusal.getResponse()));
                default -> throw refusal;
            };
        }
    }

    /** Both are shown; what is written stays in the form, and saved once more it holds. */
    private Response changed(UUID id, PlanForm form) {
        Plan saved = coaching.plan(visit.onBehalf(), id);
        return Response.status(412)
                .entity(page(id, form.over(saved.version()), FormProblems.NONE, saved))
                .build();
    }

    private Response refused(UUID id, PlanForm form, Refusal refusal) {
        FormProblems problems = FormProblems.of(refusal, PlanForm::field, visit.texts(CoachingTexts.class)::field);
        return Response.status(422).entity(page(id, form, problems, null)).build();
    }

    private PlanPage page(UUID id, PlanForm form, FormProblems problems, Plan saved) {
        return new PlanPage(visit.frame(), participants.get(visit.onBehalf(), id), form, problems, saved);
    }
}
