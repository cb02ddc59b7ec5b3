package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** One fact about a person: said, and said anew. */
@Path("/console/participants/{id}/outcome/{kind}")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class FactResource {
    private final FactClient facts;
    private final FactForms forms;
    private final RowForms rows;
    private final RowSaving saving;
    private final Visit visit;

    FactResource(@RestClient FactClient facts, FactForms forms, RowForms rows, RowSaving saving, Visit visit) {
        this.facts = facts;
        this.forms = forms;
        this.rows = rows;
        this.saving = saving;
        this.visit = visit;
    }

    /**
     * @param of what it belongs to: a programme, an enrolment or an outcome
     * @param milestone that a follow-up is for; null for another kind
     */
    @GET
    @Path("/of/{of}")
    public RowPage fill(@RestPath UUID id, @RestPath String kind, @RestPath UUID of, @RestQuery String milestone) {
        FactKind known = known(kind);
        return rows.filled(place(id, known, "/of/" + of, ""), forms.empty(known), forms.given(known, milestone));
    }

    @GET
    @Path("/{fact}")
    public RowPage show(@RestPath UUID id, @RestPath String kind, @RestPath UUID fact) {
        FactKind known = known(kind);
        JsonNode said = facts.get(visit.onBehalf(), kind, fact);
        return rows.recorded(
                place(id, known, "/" + fact, forms.proposal(known, said, fact)),
                forms.of(known, () -> said),
                fact,
                said);
    }

    @POST
    @Path("/of/{of}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response say(@RestPath UUID id, @RestPath String kind, @RestPath UUID of, SentFields sent) {
        return save(id, known(kind), "/of/" + of, of, null, sent);
    }

    @POST
    @Path("/{fact}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response sayAnew(@RestPath UUID id, @RestPath String kind, @RestPath UUID fact, SentFields sent) {
        return save(id, known(kind), "/" + fact, null, fact, sent);
    }

    private Response save(UUID id, FactKind kind, String last, UUID of, UUID fact, SentFields sent) {
        RowKind form =
                fact == null ? forms.empty(kind) : forms.of(kind, () -> facts.get(visit.onBehalf(), kind.wire(), fact));
        return saving.save(
                place(id, kind, last, ""),
                new RowForm(id, form, fact, sent),
                new FactRows(
                        facts,
                        visit.onBehalf(),
                        form,
                        of == null ? Map.of() : Map.of("participant", id, kind.belongsTo(), of)),
                done -> HappeningPage.address(id) + "?" + done);
    }

    private RowPlace place(UUID id, FactKind kind, String last, String about) {
        return new RowPlace(
                id,
                HappeningPage.address(id) + "/" + kind.wire() + last,
                HappeningPage.address(id),
                visit.texts(HappeningTexts.class).title(),
                about);
    }

    private static FactKind known(String kind) {
        return FactKind.of(kind).orElseThrow(NotFoundException::new);
    }
}
