package se.jobbspar.gateway.console.placement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.happening.FactClient;
import se.jobbspar.gateway.console.happening.HappeningPage;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowSaving;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** The agreements on a person's work placements: each is a page to print, with a form for each step. */
@Path("/console/participants/{id}/placements")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class PlacementResource {
    private static final PlacementForm NEW = new PlacementForm(Step.TERMS, 0);

    private final FactClient facts;
    private final ParticipantClient participants;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    PlacementResource(
            @RestClient FactClient facts,
            @RestClient ParticipantClient participants,
            RowForms forms,
            RowSaving saving,
            Visit visit) {
        this.facts = facts;
        this.participants = participants;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    /** @param measure that it is the agreement of; null outside a programme */
    @GET
    @Path("/new")
    public RowPage fill(@RestPath UUID id, @RestQuery UUID measure) {
        return forms.empty(places(id).first(measure), NEW);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response agree(@RestPath UUID id, @RestQuery UUID measure, SentFields sent) {
        return saving.save(
                places(id).first(measure),
                new RowForm(id, NEW, null, sent),
                new PlacementRows(facts, visit.onBehalf(), id, NEW, measure),
                done -> HappeningPage.address(id) + "?" + done);
    }

    @GET
    @Path("/{placement}")
    public PlacementPage show(@RestPath UUID id, @RestPath UUID placement) {
        OnBehalf who = visit.onBehalf();
        return PlacementPage.of(
                visit.frame(),
                participants.get(who, id),
                placement,
                facts.get(who, PlacementRows.KIND, placement),
                visit.done("saved", "removed"));
    }

    /** @param end of the agreement that the step is about: 0, or the number of a prolongation */
    @GET
    @Path("/{placement}/{step}")
    public RowPage fill(@RestPath UUID id, @RestPath UUID placement, @RestPath String step, @RestQuery String end) {
        PlacementForm form = PlacementForm.of(step, end);
        return forms.recorded(
                places(id).of(placement, form),
                form,
                placement,
                facts.get(visit.onBehalf(), PlacementRows.KIND, placement));
    }

    @POST
    @Path("/{placement}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response take(
            @RestPath UUID id,
            @RestPath UUID placement,
            @RestPath String step,
            @RestQuery String end,
            SentFields sent) {
        PlacementForm form = PlacementForm.of(step, end);
        return saving.save(
                places(id).of(placement, form),
                new RowForm(id, form, placement, sent),
                new PlacementRows(facts, visit.onBehalf(), id, form, null),
                done -> places(id).address(placement) + "?" + done);
    }

    private PlacementPlaces places(UUID person) {
        return new PlacementPlaces(person, visit.texts(PlacementTexts.class));
    }
}
