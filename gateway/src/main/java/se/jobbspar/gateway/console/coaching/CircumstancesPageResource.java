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

/** What stands in a person's way, for the responsible coach: for everybody else the page is not there. */
@Path("/console/participants/{id}/circumstances")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class CircumstancesPageResource {
    private final CoachingClient client;
    private final ParticipantClient participants;
    private final Visit visit;

    CircumstancesPageResource(
            @RestClient CoachingClient client, @RestClient ParticipantClient participants, Visit visit) {
        this.client = client;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    public CircumstancesPage show(@RestPath UUID id) {
        CircumstancesForm form = CircumstancesForm.of(client.circumstances(visit.onBehalf(), id));
        return page(id, form, FormProblems.NONE, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response record(@RestPath UUID id, SentFields sent) {
        CircumstancesForm form = CircumstancesForm.of(sent);
        Circumstances before = client.circumstances(visit.onBehalf(), id);
        try {
            client.record(visit.onBehalf(), id, SentVersion.tag(form.version()), form.draft(before));
            return Response.seeOther(URI.create("/console/participants/" + id + "#circumstances"))
                    .build();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 412 -> changed(id, form, before);
                case 400, 422 -> refused(id, form, Refusal.of(refusal.getResponse()));
                default -> throw refusal;
            };
        }
    }

    private Response changed(UUID id, CircumstancesForm form, Circumstances saved) {
        return Response.status(412)
                .entity(page(id, form.over(saved.version()), FormProblems.NONE, saved))
                .build();
    }

    /** The states are chosen from a list, so that only the day can be wrong. */
    private Response refused(UUID id, CircumstancesForm form, Refusal refusal) {
        FormProblems problems = FormProblems.of(
                refusal, path -> path.endsWith(".on") ? "on" : null, visit.texts(CoachingTexts.class)::field);
        return Response.status(422).entity(page(id, form, problems, null)).build();
    }

    private CircumstancesPage page(UUID id, CircumstancesForm form, FormProblems problems, Circumstances saved) {
        return CircumstancesPage.of(visit.frame(), participants.get(visit.onBehalf(), id), form, problems, saved);
    }
}
