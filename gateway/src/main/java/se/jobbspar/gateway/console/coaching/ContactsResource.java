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
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** Noting contacts, reading them, and deleting what is wrong. */
@Path("/console/participants/{id}/contact-log")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class ContactsResource {
    private static final int ROWS = 20;

    private final CoachingClient coaching;
    private final ParticipantClient participants;
    private final Visit visit;

    ContactsResource(@RestClient CoachingClient coaching, @RestClient ParticipantClient participants, Visit visit) {
        this.coaching = coaching;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    public ContactsPage show(@RestPath UUID id, @RestQuery String page) {
        return page(id, ContactForm.empty(), FormProblems.NONE, Pages.asked(page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response note(@RestPath UUID id, SentFields sent) {
        ContactForm form = ContactForm.of(sent);
        try {
            coaching.note(visit.onBehalf(), id, "\"" + form.key() + "\"", form.draft());
            return Response.seeOther(URI.create("/console/participants/" + id + "#contacts"))
                    .build();
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 400, 422 -> refused(id, form, Refusal.of(refusal.getResponse()));
                default -> throw refusal;
            };
        }
    }

    @POST
    @Path("/{entry}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response strike(@BeanParam StrikeForm form) {
        coaching.strike(visit.onBehalf(), form.id, form.entry);
        return Response.seeOther(URI.create(form.address())).build();
    }

    private Response refused(UUID id, ContactForm form, Refusal refusal) {
        FormProblems problems = FormProblems.of(refusal, ContactForm::field, visit.texts(CoachingTexts.class)::field);
        return Response.status(422).entity(page(id, form, problems, 1)).build();
    }

    private ContactsPage page(UUID id, ContactForm form, FormProblems problems, int at) {
        Contacts contacts = coaching.contacts(visit.onBehalf(), id, at, ROWS);
        String visitor = visit.subject().orElse("");
        return new ContactsPage(
                visit.frame(),
                participants.get(visit.onBehalf(), id),
                form,
                problems,
                Choice.of(visit.texts(CoachingTexts.class)::kind, form.kind(), ContactForm.KINDS),
                contacts,
                Pages.of(
                        contacts.page(),
                        contacts.limit(),
                        contacts.total(),
                        other -> "/console/participants/" + id + "/contact-log?page=" + other),
                coaching.coaching(visit.onBehalf(), id).isOf(visitor),
                visitor);
    }
}
