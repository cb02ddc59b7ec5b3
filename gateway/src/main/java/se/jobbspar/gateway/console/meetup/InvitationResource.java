package se.jobbspar.gateway.console.meetup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.happening.FactClient;
import se.jobbspar.gateway.console.happening.FactRows;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** Invitations to a meet-up: given to those a search has found, and what they answer and come to is recorded. */
@Path(MeetUpsResource.HERE + "/{meetUp}/invitations")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class InvitationResource {
    private static final MeetUpForm FORM = MeetUpForm.INVITATION;

    private final FactClient facts;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    InvitationResource(@RestClient FactClient facts, RowForms forms, RowSaving saving, Visit visit) {
        this.facts = facts;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    /** Invites somebody, without an answer yet. */
    @POST
    @Path("/of/{participant}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response invite(@RestPath UUID meetUp, @RestPath UUID participant, SentFields sent) {
        return saving.save(
                place(meetUp, "/invitations/of/" + participant),
                new RowForm(null, FORM, null, sent),
                new FactRows(facts, visit.onBehalf(), FORM, Map.of("meetUp", meetUp, "participant", participant)),
                done -> address(meetUp) + "?invited");
    }

    @GET
    @Path("/{invitation}")
    public RowPage show(@RestPath UUID meetUp, @RestPath UUID invitation) {
        JsonNode said = facts.get(visit.onBehalf(), FORM.wire(), invitation);
        return forms.recorded(place(meetUp, "/invitations/" + invitation), FORM, invitation, said);
    }

    @POST
    @Path("/{invitation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response record(@RestPath UUID meetUp, @RestPath UUID invitation, SentFields sent) {
        return saving.save(
                place(meetUp, "/invitations/" + invitation),
                new RowForm(null, FORM, invitation, sent),
                new FactRows(facts, visit.onBehalf(), FORM, Map.of()),
                done -> address(meetUp) + "?" + done);
    }

    private RowPlace place(UUID meetUp, String last) {
        return new RowPlace(
                null,
                address(meetUp) + last,
                address(meetUp),
                visit.texts(MeetUpTexts.class).one(),
                "");
    }

    private static String address(UUID meetUp) {
        return MeetUpsResource.HERE + "/" + meetUp;
    }
}
