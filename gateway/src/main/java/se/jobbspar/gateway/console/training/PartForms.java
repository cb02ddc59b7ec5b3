package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** The forms of the lists in what planners keep: each of one part; the one after the last is a new one. */
@RequestScoped
public class PartForms {
    private final KeptClient client;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    PartForms(@RestClient KeptClient client, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    /** @param part that the form is of, in what it belongs to */
    public RowPage show(KeptKind kind, UUID id, Function<JsonNode, PartForm> part) {
        JsonNode whole = kept(kind).get(id);
        PartForm form = part.apply(whole);
        return forms.recorded(place(kind, id, form), form, id, whole);
    }

    /** @param part that the form is of, in what it belongs to */
    public Response save(KeptKind kind, UUID id, Function<JsonNode, PartForm> part, SentFields sent) {
        Kept kept = kept(kind);
        PartForm form = part.apply(kept.get(id));
        return saving.save(
                place(kind, id, form),
                new RowForm(null, form, id, sent),
                new PartRows(kept, form),
                done -> kind.address(id) + "?" + done);
    }

    /** Puts a part before the one above it. */
    public Response putEarlier(KeptKind kind, UUID id, String list, int at, SentFields sent) {
        kept(kind).putEarlier(id, SentVersion.tag(SentVersion.of(sent)), list, at);
        return Response.seeOther(URI.create(kind.address(id) + "?saved")).build();
    }

    private Kept kept(KeptKind kind) {
        return new Kept(client, visit.onBehalf(), kind);
    }

    private RowPlace place(KeptKind kind, UUID id, PartForm form) {
        String here = kind.address(id);
        return new RowPlace(
                null,
                here + "/" + form.address(),
                here,
                visit.texts(kind.texts()).one(),
                "");
    }
}
