package se.jobbspar.gateway.console.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.concept.ConceptSearch;

/** Does what the form of a row asks for, or shows the form again with what stands against it. */
@RequestScoped
public class RowSaving {
    private final RowForms forms;

    RowSaving(RowForms forms) {
        this.forms = forms;
    }

    /** @param saved address of the page that says so, when nothing stands against it; with the word for what was done */
    public Response save(RowPlace place, RowForm sent, Rows rows, UnaryOperator<String> saved) {
        RowForm form = understood(sent);
        if (form.isSearch()) {
            return Response.ok(forms.sent(place, form, Refusal.NONE)).build();
        }
        try {
            write(form, rows);
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 412 ->
                    Response.status(412)
                            .entity(forms.contradicted(place, form, rows.get(form.row())))
                            .build();
                // Who may fill the form in may still not say everything in it.
                case 400, 403, 409, 422 ->
                    Response.status(422)
                            .entity(forms.sent(
                                    place,
                                    form,
                                    Refusal.of(refusal.getResponse()).renamed(rows::field)))
                            .build();
                default -> throw refusal;
            };
        }
        return Response.seeOther(URI.create(saved.apply(form.isRemoval() ? "removed" : "saved")))
                .build();
    }

    private static void write(RowForm form, Rows rows) {
        if (form.isRemoval()) {
            rows.remove(form.row(), form.etag());
        } else if (form.row() == null) {
            rows.add(form.key(), form.body());
        } else {
            rows.replace(form.row(), form.etag(), form.body());
        }
    }

    /** A name that is typed to the letter is the concept it names. */
    private RowForm understood(RowForm form) {
        if (form.isRemoval()) {
            return form;
        }
        RowForm understood = form;
        for (Field field : form.kind().fields()) {
            if (field.concept() != null && !form.typed(field).isEmpty()) {
                RowForm now = understood;
                understood = ConceptSearch.meant(forms.found(form).get(field.name()))
                        .map(id -> now.with(field.name(), id))
                        .orElse(now);
            }
        }
        return understood;
    }
}
