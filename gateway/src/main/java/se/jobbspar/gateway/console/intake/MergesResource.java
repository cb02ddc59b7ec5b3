package se.jobbspar.gateway.console.intake;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FilledForm;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** Who was merged into a participant, and the way back. */
@Path("/console/participants/{id}/merges")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class MergesResource {
    private static final int ROWS = 20;

    private final IntakeClient service;
    private final ParticipantClient participants;
    private final Visit visit;

    MergesResource(@RestClient IntakeClient service, @RestClient ParticipantClient participants, Visit visit) {
        this.service = service;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    public MergesPage show(@RestPath UUID id, @RestQuery String page) {
        Participant person = participants.get(visit.onBehalf(), id);
        return MergesPage.of(visit.frame(), person, service.merges(visit.onBehalf(), id, Pages.asked(page), ROWS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response undo(@BeanParam UndoForm form) {
        service.undo(visit.onBehalf(), form.id, form.merge, "\"" + form.version + "\"");
        return Response.seeOther(URI.create(form.address())).build();
    }

    /** Which merge, and which version of the person the page showed. */
    public static class UndoForm implements FilledForm {
        @RestPath
        UUID id;

        @RestForm
        UUID merge;

        @RestForm
        long version;

        @Override
        public String address() {
            return "/console/participants/" + id + "/merges";
        }
    }
}
