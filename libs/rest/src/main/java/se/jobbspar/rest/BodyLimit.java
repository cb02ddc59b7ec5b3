package se.jobbspar.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says with a problem that a body is too large. The HTTP layer enforces the same limit, but answers without a body; it is
 * left to cut off bodies that do not state their length.
 */
@ApplicationScoped
public class BodyLimit {
    private final long limit;
    private final String refusal;

    BodyLimit(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M") MemorySize limit)
            throws JsonProcessingException {
        this.limit = limit.asLongValue();
        this.refusal = json.writeValueAsString(Problem.of(
                ProblemType.TOO_LARGE,
                "A body may have " + this.limit + " bytes here; send less at a time.",
                List.of()));
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // Nineteen digits and more do not fit a long; the HTTP layer has refused what is no number.
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            request.response()
                    .setStatusCode(ProblemType.TOO_LARGE.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(refusal);
        } else {
            request.next();
        }
    }
}
