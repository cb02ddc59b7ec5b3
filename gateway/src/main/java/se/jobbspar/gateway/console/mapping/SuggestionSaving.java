package se.jobbspar.gateway.console.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;

/** Saves the rows of a text that were ticked, and shows what is left of it. */
@RequestScoped
class SuggestionSaving {
    private final RowClient rows;
    private final SuggestionForms forms;
    private final Visit visit;

    SuggestionSaving(@RestClient RowClient rows, SuggestionForms forms, Visit visit) {
        this.rows = rows;
        this.forms = forms;
        this.visit = visit;
    }

    Response save(UUID id, List<SuggestedRow> suggested) {
        Map<SuggestedRow, Refusal> refused = new LinkedHashMap<>();
        List<SuggestedRow> taken =
                suggested.stream().filter(SuggestedRow::isTaken).toList();
        taken.forEach(row -> save(id, row, refused));
        int saved = taken.size() - refused.size();
        List<SuggestedRow> left = suggested.stream()
                .filter(row -> !row.isTaken() || refused.containsKey(row))
                .toList();
        SuggestionTexts t = visit.texts(SuggestionTexts.class);
        String said = taken.isEmpty() ? t.noneTaken() : t.done(saved, left.size());
        return Response.status(refused.isEmpty() ? 200 : 422)
                .entity(forms.page(id, left, said, saved > 0, refused))
                .build();
    }

    /** One row by itself: whatever keeps it from being saved keeps no other. */
    private void save(UUID id, SuggestedRow row, Map<SuggestedRow, Refusal> refused) {
        RowForm form = row.form(id);
        try {
            rows.add(visit.onBehalf(), id, row.section().wire(), form.key(), form.body());
        } catch (ClientWebApplicationException refusal) {
            refused.put(row, Refusal.of(refusal.getResponse()));
        } catch (ProcessingException silence) {
            refused.put(row, Refusal.NONE);
        }
    }
}
