package se.jobbspar.gateway.console.gain;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.happening.FactClient;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** What measures and placements gave somebody: said of each, and confirmed into the profile with one button for each row. */
@Path("/console/participants/{id}/gains")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class GainResource {
    private final Gains gains;
    private final FactClient facts;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    GainResource(Gains gains, @RestClient FactClient facts, RowForms forms, RowSaving saving, Visit visit) {
        this.gains = gains;
        this.facts = facts;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    public GainsPage show(@RestPath UUID id) {
        return gains.page(id, visit.done("confirmed", "gone"));
    }

    @POST
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response confirm(@RestPath UUID id, @RestPath UUID key, SentFields sent) {
        String done = gains.confirm(id, key, sent.one("key").orElse("")) ? "confirmed" : "gone";
        return Response.seeOther(URI.create("/console/participants/" + id + "/gains?" + done))
                .build();
    }

    /** @param kind measures or placements */
    @GET
    @Path("/of/{kind}/{fact}")
    public RowPage fill(@RestPath UUID id, @RestPath String kind, @RestPath UUID fact) {
        GainForm form = form(kind);
        return forms.recorded(place(id, form, fact), form, fact, facts.get(visit.onBehalf(), form.wire(), fact));
    }

    /** Where it leads back, "removed" would tell of the measure, which stands. */
    @POST
    @Path("/of/{kind}/{fact}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response say(@RestPath UUID id, @RestPath String kind, @RestPath UUID fact, SentFields sent) {
        GainForm form = form(kind);
        RowPlace place = place(id, form, fact);
        return saving.save(
                place,
                new RowForm(id, form, fact, sent),
                new GainRows(facts, visit.onBehalf(), form),
                done -> place.back() + "?" + (form == GainForm.PLACEMENTS ? done : "saved"));
    }

    private RowPlace place(UUID id, GainForm form, UUID fact) {
        String person = "/console/participants/" + id;
        GainTexts t = visit.texts(GainTexts.class);
        return new RowPlace(
                id,
                person + "/gains/of/" + form.wire() + "/" + fact,
                form == GainForm.PLACEMENTS ? person + "/placements/" + fact : person + "/outcome",
                t.from(form.wire()),
                t.formAbout());
    }

    private static GainForm form(String kind) {
        return GainForm.of(kind).orElseThrow(NotFoundException::new);
    }
}
