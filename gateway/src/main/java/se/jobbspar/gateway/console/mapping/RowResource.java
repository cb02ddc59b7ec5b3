package se.jobbspar.gateway.console.mapping;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.concept.ConceptChoices;
import se.jobbspar.gateway.console.concept.ConceptSearch;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;

/** One row of a mapping: added, changed, removed, each by itself. */
@Path("/console/participants/{id}/mapping/{section}")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class RowResource {
    private static final int STALE = 412;
    private static final List<Integer> REFUSED = List.of(400, 409, 422);
    private final RowClient rows;
    private final RowForms forms;
    private final Visit visit;

    RowResource(@RestClient RowClient rows, RowForms forms, Visit visit) {
        this.rows = rows;
        this.forms = forms;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill(@RestPath UUID id, @RestPath String section) {
        return forms.empty(id, known(section));
    }

    @GET
    @Path("/{row}")
    public RowPage show(@RestPath UUID id, @RestPath String section, @RestPath UUID row) {
        Section known = known(section);
        return forms.recorded(id, known, row, rows.get(visit.onBehalf(), id, section, row));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response add(@RestPath UUID id, @RestPath String section, SentFields sent) {
        return save(new RowForm(id, known(section), null, sent));
    }

    @POST
    @Path("/{row}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response change(@RestPath UUID id, @RestPath String section, @RestPath UUID row, SentFields sent) {
        return save(new RowForm(id, known(section), row, sent));
    }

    private Response save(RowForm sent) {
        RowForm form = understood(sent);
        if (form.isSearch()) {
            return Response.ok(forms.sent(form, Refusal.NONE)).build();
        }
        try {
            if (form.isRemoval()) {
                rows.remove(visit.onBehalf(), form.id(), form.section().wire(), form.row(), form.etag());
            } else if (form.row() == null) {
                rows.add(visit.onBehalf(), form.id(), form.section().wire(), form.key(), form.body());
            } else {
                rows.replace(visit.onBehalf(), form.id(), form.section().wire(), form.row(), form.etag(), form.body());
            }
        } catch (ClientWebApplicationException refusal) {
            return refused(form, refusal);
        }
        String what = form.isRemoval() ? "removed" : "saved";
        return Response.seeOther(URI.create("/console/participants/" + form.id() + "/mapping?" + what + "="
                        + form.section().wire()))
                .build();
    }

    /** A name that is typed to the letter is the concept it names. */
    private RowForm understood(RowForm form) {
        Field subject = form.section().subject();
        if (form.isRemoval() || subject.concept() == null || form.typed(subject).isEmpty()) {
            return form;
        }
        ConceptChoices found = forms.found(form).get(subject.name());
        return ConceptSearch.meant(found)
                .map(id -> form.with(subject.name(), id))
                .orElse(form);
    }

    private Response refused(RowForm form, ClientWebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status == STALE) {
            JsonNode saved =
                    rows.get(visit.onBehalf(), form.id(), form.section().wire(), form.row());
            return Response.status(STALE)
                    .entity(forms.contradicted(form, saved))
                    .build();
        }
        if (!REFUSED.contains(status)) {
            throw refusal;
        }
        return Response.status(422)
                .entity(forms.sent(form, Refusal.of(refusal.getResponse())))
                .build();
    }

    private static Section known(String name) {
        return Section.of(name).orElseThrow(NotFoundException::new);
    }
}
