package se.jobbspar.participant.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Today;

/** What a profile leaves to ask; what the demands leave to ask, matching-service knows. */
@Path("/participants/{id}/questions")
@RolesAllowed({Roles.COACH, Roles.HR})
public class QuestionResource {
    private final Participants participants;
    private final Caller caller;
    private final Today today;

    public QuestionResource(Participants participants, Caller caller, Today today) {
        this.participants = participants;
        this.caller = caller;
        this.today = today;
    }

    @GET
    public OpenQuestions listQuestions(@PathParam("id") UUID id) {
        return OpenQuestions.of(participants.profile(id, caller.requireWorkplace()), today.date());
    }
}
