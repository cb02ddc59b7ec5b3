package se.jobbspar.gateway.console.mapping;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.taxonomy.LanguageCodes;

/** From what a person tells to rows: a text is read, the person is asked, and what is ticked is saved row by row. */
@Path("/console/participants/{id}/mapping/text")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class SuggestionResource {
    private static final List<Integer> UNSEEN = List.of(403, 404);
    private static final List<Integer> TOO_LONG = List.of(400, 413);
    private final SuggestionClient suggestions;
    private final RowClient rows;
    private final SuggestionForms forms;
    private final Visit visit;

    SuggestionResource(
            @RestClient SuggestionClient suggestions, @RestClient RowClient rows, SuggestionForms forms, Visit visit) {
        this.suggestions = suggestions;
        this.rows = rows;
        this.forms = forms;
        this.visit = visit;
    }

    @GET
    public TextPage ask(@RestPath UUID id) {
        return forms.text(id, "", List.of());
    }

    /** A text to read, or the rows that were ticked of one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response take(@RestPath UUID id, SentFields sent) {
        List<SuggestedRow> suggested = SuggestedRow.of(sent);
        return suggested.isEmpty() ? read(id, sent) : save(id, suggested);
    }

    private Response read(UUID id, SentFields sent) {
        String text = sent.one("text").orElse("");
        if (text.isEmpty()) {
            return Response.ok(ask(id)).build();
        }
        SuggestionClient.Suggestions read;
        try {
            read = suggestions.read(visit.onBehalf(), id, new SuggestionClient.Told(text));
        } catch (ClientWebApplicationException refusal) {
            return notRead(id, text, refusal);
        } catch (ProcessingException silence) {
            return notRead(id, text, 502);
        }
        List<SuggestedRow> suggested = SuggestedRow.of(sent.address(), read.items());
        String said = suggested.isEmpty()
                ? nothing(read.language())
                : more(read.items().size() - suggested.size());
        return Response.ok(forms.page(id, suggested, said, false, Map.of())).build();
    }

    /** The text stands where it stood. */
    private Response notRead(UUID id, String text, ClientWebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (UNSEEN.contains(status)) {
            throw refusal;
        }
        return notRead(id, text, status);
    }

    private Response notRead(UUID id, String text, int status) {
        SuggestionTexts t = visit.texts(SuggestionTexts.class);
        String why = TOO_LONG.contains(status) ? t.tooLong() : t.notRead();
        return Response.status(status)
                .entity(forms.text(id, text, List.of(new FormProblems.Place("text", t.paste(), why))))
                .build();
    }

    private String nothing(String language) {
        SuggestionTexts t = visit.texts(SuggestionTexts.class);
        return List.of(Language.SV.tag(), Language.EN.tag()).contains(language)
                ? t.nothing()
                : t.otherLanguage(LanguageCodes.name(language, visit.language().locale()));
    }

    private String more(int left) {
        return left > 0 ? visit.texts(SuggestionTexts.class).more(SuggestedRow.MOST, left) : "";
    }

    private Response save(UUID id, List<SuggestedRow> suggested) {
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
