package se.jobbspar.gateway.console.track;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Parameter;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.SearchText;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.training.KeptClient;
import se.jobbspar.gateway.console.training.RequirementForm;

/** Job tracks, found and read. */
@Path(TracksResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER})
@Screen(place = 45, texts = TrackTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class TracksResource {
    static final String ADDRESS = "/console/job-tracks";
    private static final String OPEN = "open";
    private static final int ROWS = 20;

    private final TrackClient tracks;
    private final KeptClient client;
    private final ConceptLabels labels;
    private final Visit visit;

    TracksResource(@RestClient TrackClient tracks, @RestClient KeptClient client, ConceptLabels labels, Visit visit) {
        this.tracks = tracks;
        this.client = client;
        this.labels = labels;
        this.visit = visit;
    }

    /** @param which open for those that somebody can enter */
    @GET
    public TracksPage list(@RestQuery String q, @RestQuery String which, @RestQuery String page) {
        String asked = SearchText.of(q);
        boolean open = OPEN.equals(which);
        int at = Pages.asked(page);
        JsonNode found = tracks.list(visit.onBehalf(), asked, open ? Boolean.TRUE : null, at, ROWS);
        long total = found.path("total").asLong();
        String rest = Parameter.and("which", open ? OPEN : null) + Parameter.and("q", asked);
        return new TracksPage(
                visit.frame(),
                Objects.toString(asked, ""),
                Choice.of(visit.texts(TrackTexts.class)::which, which, List.of(OPEN)),
                found.path("items").valueStream().map(this::inWords).toList(),
                total,
                Pages.of(at, ROWS, total, other -> ADDRESS + "?page=" + other + rest),
                visit.hasRole(Roles.PLANNER));
    }

    @GET
    @Path("/{track}")
    public TrackPage show(@RestPath UUID track, @RestQuery String page) {
        OnBehalf who = visit.onBehalf();
        Track read = inWords(client.get(who, TrackForm.TRACKS.wire(), track));
        boolean places = visit.hasRole(Roles.COACH) || visit.hasRole(Roles.PLANNER);
        int at = Pages.asked(page);
        JsonNode reserved = places ? tracks.reservations(who, track, at, ROWS) : MissingNode.getInstance();
        return new TrackPage(
                visit.frame(),
                read,
                visit.hasRole(Roles.PLANNER) && read.keeper().equals(visit.municipality()),
                visit.hasPeople() && read.open(),
                places,
                places && read.open() && read.isFor(visit.municipality()),
                RequirementForm.kinds(RequirementForm.ASKS),
                reserved.path("items").valueStream().map(TrackPage.Reserved::of).toList(),
                Pages.of(at, ROWS, reserved.path("total").asLong(), other -> ADDRESS + "/" + track + "?page=" + other),
                Choice.of(visit.texts(TrackTexts.class)::ending, null, ReservationResource.ENDINGS),
                UUID.randomUUID(),
                visit.done("saved", "removed", "reserved", "freed", "ended"));
    }

    private Track inWords(JsonNode track) {
        return Track.of(track, labels, Days.today(), visit.language());
    }
}
