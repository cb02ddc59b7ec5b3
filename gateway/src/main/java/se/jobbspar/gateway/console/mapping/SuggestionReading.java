package se.jobbspar.gateway.console.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.taxonomy.LanguageCodes;

/** Has a text read, and shows what it says; a text that cannot be read stands where it stood. */
@RequestScoped
class SuggestionReading {
    private static final List<Integer> UNSEEN = List.of(403, 404);
    private static final List<Integer> TOO_LONG = List.of(400, 413);

    private final SuggestionClient suggestions;
    private final SuggestionForms forms;
    private final Visit visit;

    SuggestionReading(@RestClient SuggestionClient suggestions, SuggestionForms forms, Visit visit) {
        this.suggestions = suggestions;
        this.forms = forms;
        this.visit = visit;
    }

    TextPage ask(UUID id) {
        return forms.text(id, "", List.of());
    }

    Response read(UUID id, SentFields sent) {
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
}
