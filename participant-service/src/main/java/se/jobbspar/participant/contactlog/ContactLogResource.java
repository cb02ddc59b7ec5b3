package se.jobbspar.participant.contactlog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** A person's contact log over HTTP. */
@Path("/participants/{id}/contact-log")
@RolesAllowed({Roles.COACH, Roles.HR})
public class ContactLogResource {
    private final ContactLog log;
    private final Caller caller;

    public ContactLogResource(ContactLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    public Page<ContactResponse> listContacts(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return log.list(id, CallingCoach.of(caller), paging);
    }

    @POST
    public RestResponse<ContactResponse> noteContact(@PathParam("id") UUID id, @NotNull @Valid ContactRequest request) {
        ContactResponse noted = log.note(id, request, CallingCoach.of(caller));
        return Answers.created("/participants/" + id + "/contact-log/" + noted.id(), noted);
    }

    @GET
    @Path("/{entry}")
    public RestResponse<ContactResponse> getContact(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return Answers.tagged(log.get(id, entry, CallingCoach.of(caller)));
    }

    @DELETE
    @Path("/{entry}")
    public void deleteContact(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        log.strike(id, entry, CallingCoach.of(caller));
    }
}
