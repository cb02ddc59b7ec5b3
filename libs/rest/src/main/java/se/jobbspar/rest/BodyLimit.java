package se.jobbspar.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.jobbspar.http.HttpProblems;

/**
 * Says with a problem that a body is too large. The HTTP layer enforces the same limit, but answers without a body; it is
 * left to cut off bodies that do not state their length.
 */
@ApplicationScoped
public class BodyLimit {
    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // Nineteen digits and more do not fit a long; the HTTP layer has refused what is no number.
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            HttpProblems.tooLarge(limit).send(request.request());
        } else {
            request.next();
        }
    }
}
