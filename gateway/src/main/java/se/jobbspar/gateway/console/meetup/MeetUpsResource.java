package se.jobbspar.gateway.console.meetup;

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
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.SearchText;
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

/** The recruitment meet-ups of a municipality: listed, arranged and changed. */
@Path("/console/meet-ups")
@RolesAllowed(Roles.COACH)
@Screen(place = 52, texts = MeetUpTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class MeetUpsResource {
    static final String HERE = "/console/meet-ups";
    private static final MeetUpForm FORM = MeetUpForm.MEET_UP;

    private final MeetUpReading reading;
    private final FactClient facts;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    MeetUpsResource(
            MeetUpReading reading, @RestClient FactClient facts, RowForms forms, RowSaving saving, Visit visit) {
        this.reading = reading;
        this.facts = facts;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    public MeetUpsPage list(@RestQuery String page) {
        return reading.list(Pages.asked(page), visit.done("saved", "removed", "invited"));
    }

    /** @param q of whom to invite: words of the code, the name or the reference */
    @GET
    @Path("/{meetUp}")
    public MeetUpPage show(@RestPath UUID meetUp, @RestQuery String page, @RestQuery String q) {
        return reading.page(meetUp, Pages.asked(page), SearchText.of(q), visit.done("saved", "removed", "invited"));
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        return forms.empty(place("/new", HERE), FORM);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response arrange(SentFields sent) {
        return save(place("/new", HERE), null, sent);
    }

    @GET
    @Path("/{meetUp}/terms")
    public RowPage show(@RestPath UUID meetUp) {
        return forms.recorded(terms(meetUp), FORM, meetUp, facts.get(visit.onBehalf(), FORM.wire(), meetUp));
    }

    @POST
    @Path("/{meetUp}/terms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response change(@RestPath UUID meetUp, SentFields sent) {
        return save(terms(meetUp), meetUp, sent);
    }

    private Response save(RowPlace place, UUID meetUp, SentFields sent) {
        return saving.save(
                place,
                new RowForm(null, FORM, meetUp, sent),
                new FactRows(facts, visit.onBehalf(), FORM, Map.of()),
                done -> place.back() + "?" + done);
    }

    private RowPlace terms(UUID meetUp) {
        return place("/" + meetUp + "/terms", HERE + "/" + meetUp);
    }

    private RowPlace place(String last, String back) {
        return new RowPlace(
                null, HERE + last, back, visit.texts(MeetUpTexts.class).title(), "");
    }
}
