package se.jobbspar.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.jobbspar.contracts.wording.AcceptLanguage;
import se.jobbspar.contracts.wording.Spreadsheet;

/** Answers a caller in the language of its {@code Accept-Language}: Swedish or English, and English when it names neither. */
@Provider
public class CallersLanguage implements ContainerResponseFilter {
    private final WordedJson json;

    CallersLanguage(WordedJson json) {
        this.json = json;
    }

    /** @param header {@code Accept-Language} as it was sent; null = none */
    static Locale of(String header) {
        return AcceptLanguage.best(header, Locale.ENGLISH);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Worded worded) {
            Locale language = of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            answer.setEntity(written(worded, answer.getMediaType(), language));
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
            answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    private byte[] written(Worded answer, MediaType as, Locale language) {
        return answer instanceof Tabular table && Tabular.CSV.isCompatible(as)
                ? Spreadsheet.of(table.rows(language), language).getBytes(StandardCharsets.UTF_8)
                : json.write(answer, language);
    }
}
