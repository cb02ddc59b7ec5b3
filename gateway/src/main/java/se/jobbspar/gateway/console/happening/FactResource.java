package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import java.util.List;
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
import se.jobbspar.gateway.console.participant.Pools;

/** One fact about a person: said, and said anew. */
@Path("/console/participants/{id}/outcome/{kind}")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class FactResource {
    private static final JsonNode NOTHING = MissingNode.getInstance();

    /** As many as one page of the service holds. */
    private static final int METHODS = 100;

    private final FactClient facts;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    FactResource(@RestClient FactClient facts, RowForms forms, RowSaving saving, Visit visit) {
        this.facts = facts;
        this.forms = forms;
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
        return forms.filled(place(id, known, "/of/" + of, ""), form(known, NOTHING), known(known, milestone));
    }

    private Map<String, List<String>> known(FactKind kind, String milestone) {
        if (kind == FactKind.ENROLMENTS && visit.hasRole(Roles.HR)) {
            return Map.of("pool", List.of(Pools.OF_STAFF));
        }
        return milestone == null ? Map.of() : Map.of("milestone", List.of(milestone));
    }

    @GET
    @Path("/{fact}")
    public RowPage show(@RestPath UUID id, @RestPath String kind, @RestPath UUID fact) {
        FactKind known = known(kind);
        JsonNode said = facts.get(visit.onBehalf(), kind, fact);
        return forms.recorded(place(id, known, "/" + fact, proposal(known, said, fact)), form(known, said), fact, said);
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
        RowKind form = form(kind, fact == null ? NOTHING : facts.get(visit.onBehalf(), kind.wire(), fact));
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

    /** @param said of which the form is; nothing for a new one */
    private RowKind form(FactKind kind, JsonNode said) {
        return kind == FactKind.MEASURES
                ? MeasureForm.of(facts.methods(visit.onBehalf(), METHODS), visit.municipality(), said)
                : kind;
    }

    /** What the rule says of a job's field, where a coach can answer it. */
    private String proposal(FactKind kind, JsonNode said, UUID fact) {
        if (kind != FactKind.OUTCOMES
                || said.path("job").isMissingNode()
                || said.path("job").isNull()) {
            return "";
        }
        RightField proposed = facts.rightField(visit.onBehalf(), fact);
        return visit.texts(HappeningTexts.class)
                .proposal(proposed.answer() == null ? "" : proposed.answer(), String.join(" ", proposed.reasons()));
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
