package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.concept.ConceptChoices;
import se.jobbspar.gateway.console.concept.ConceptSearch;

/** Does what the form of a row asks for, or shows the form again with what stands against it. */
@RequestScoped
class RowSaving {
    private final RowClient rows;
    private final RowForms forms;
    private final Visit visit;

    RowSaving(@RestClient RowClient rows, RowForms forms, Visit visit) {
        this.rows = rows;
        this.forms = forms;
        this.visit = visit;
    }

    Response save(RowForm sent) {
        RowForm form = understood(sent);
        if (form.isSearch()) {
            return Response.ok(forms.sent(form, Refusal.NONE)).build();
        }
        try {
            write(form);
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 412 -> contradicted(form);
                case 400, 409, 422 -> refused(form, Refusal.of(refusal.getResponse()));
                default -> throw refusal;
            };
        }
        String done = form.isRemoval() ? "removed" : "saved";
        return Response.seeOther(URI.create("/console/participants/" + form.id() + "/mapping?" + done + "="
                        + form.section().wire()))
                .build();
    }

    private void write(RowForm form) {
        String section = form.section().wire();
        if (form.isRemoval()) {
            rows.remove(visit.onBehalf(), form.id(), section, form.row(), form.etag());
        } else if (form.row() == null) {
            rows.add(visit.onBehalf(), form.id(), section, form.key(), form.body());
        } else {
            rows.replace(visit.onBehalf(), form.id(), section, form.row(), form.etag(), form.body());
        }
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

    private Response contradicted(RowForm form) {
        JsonNode saved = rows.get(visit.onBehalf(), form.id(), form.section().wire(), form.row());
        return Response.status(412).entity(forms.contradicted(form, saved)).build();
    }

    private Response refused(RowForm form, Refusal refusal) {
        return Response.status(422).entity(forms.sent(form, refusal)).build();
    }
}
