package se.jobbspar.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import se.jobbspar.contracts.wording.Wording;

/** Says with a problem what the HTTP layer finds before or beside all resources, and would answer with a page of its own. */
@ApplicationScoped
public class HttpProblems {
    private final WordedJson json;

    HttpProblems(WordedJson json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.errorHandler(404, request -> answer(request, ProblemType.NOT_FOUND, ProblemMappers.NOTHING_HERE));
    }

    void answer(RoutingContext request, ProblemType type, Wording detail) {
        Locale language = CallersLanguage.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .end(Buffer.buffer(json.write(Problem.of(type, detail, List.of()), language)));
    }
}
