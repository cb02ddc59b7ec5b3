package se.jobbspar.gateway.console.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** The forms of what planners keep: of a new one, and of one that is there. */
@RequestScoped
public class KeptForms {
    private final KeptClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    KeptForms(@RestClient KeptClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    /** @param values that it begins with */
    public RowPage fill(KeptKind kind, Map<String, List<String>> values) {
        return forms.filled(place(kind, "/new", kind.address()), kind, values);
    }

    public RowPage show(KeptKind kind, UUID id) {
        return forms.recorded(place(kind, id), kind, id, rows(kind).get(id));
    }

    public Response add(KeptKind kind, SentFields sent) {
        KeptRows rows = rows(kind);
        return saving.save(
                place(kind, "/new", kind.address()),
                new RowForm(null, kind, null, sent),
                rows,
                done -> kind.address(rows.added()) + "?" + done);
    }

    public Response change(KeptKind kind, UUID id, SentFields sent) {
        return saving.save(
                place(kind, id), new RowForm(null, kind, id, sent), rows(kind), done -> kind.address(id) + "?" + done);
    }

    private KeptRows rows(KeptKind kind) {
        return new KeptRows(new Kept(client, visit.onBehalf(), kind));
    }

    private RowPlace place(KeptKind kind, UUID id) {
        return place(kind, "/" + id + "/form", kind.address(id));
    }

    private RowPlace place(KeptKind kind, String last, String back) {
        KeptTexts t = visit.texts(kind.texts());
        return new RowPlace(null, kind.address() + last, back, t.title(), t.formAbout());
    }
}
