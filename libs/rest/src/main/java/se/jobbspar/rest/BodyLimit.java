package se.jobbspar.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.jobbspar.contracts.wording.Wording;

/**
 * Says with a problem that a body is too large. The HTTP layer enforces the same limit, but answers without a body; it is
 * left to cut off bodies that do not state their length.
 */
@ApplicationScoped
public class BodyLimit {
    private final long limit;
    private final WordedJson json;
    private final Problem refusal;

    BodyLimit(
            WordedJson json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M") MemorySize limit) {
        this.limit = limit.asLongValue();
        this.json = json;
        this.refusal = Problem.of(
                ProblemType.TOO_LARGE,
                Wording.of(
                        "A body may have " + this.limit + " bytes here; send less at a time.",
                        "Innehållet får vara högst " + this.limit + " byte här; skicka mindre åt gången."),
                List.of());
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // Nineteen digits and more do not fit a long; the HTTP layer has refused what is no number.
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            Locale language = CallersLanguage.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            request.response()
                    .setStatusCode(ProblemType.TOO_LARGE.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                    .putHeader(HttpHeaders.VARY, "Accept-Language")
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(Buffer.buffer(json.write(refusal, language)));
        } else {
            request.next();
        }
    }
}
