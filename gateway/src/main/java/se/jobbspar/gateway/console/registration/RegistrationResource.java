package se.jobbspar.gateway.console.registration;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.participant.CaseloadClient;
import se.jobbspar.gateway.console.participant.Participant;

/** Registering a participant in the coach's municipality; leads to the person's page. */
@Path("/console/participants/new")
@RolesAllowed({Roles.COACH, Roles.HR})
@Screen(place = 15, texts = RegistrationTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class RegistrationResource {
    private final CaseloadClient participants;
    private final Visit visit;

    RegistrationResource(@RestClient CaseloadClient participants, Visit visit) {
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    public RegistrationPage show() {
        return RegistrationPage.of(visit.frame(), RegistrationForm.empty(), FormProblems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response register(SentFields sent) {
        RegistrationForm form = RegistrationForm.of(sent);
        try {
            Participant registered = participants.register(visit.onBehalf(), "\"" + form.key() + "\"", form.person());
            return Response.seeOther(URI.create("/console/participants/" + registered.id()))
                    .build();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 400, 422 -> refused(form, Refusal.of(refusal.getResponse()));
                default -> throw refusal;
            };
        }
    }

    private Response refused(RegistrationForm form, Refusal refusal) {
        FormProblems problems =
                FormProblems.of(refusal, RegistrationForm::field, visit.texts(RegistrationTexts.class)::field);
        return Response.status(422)
                .entity(RegistrationPage.of(visit.frame(), form, problems))
                .build();
    }
}
