package se.jobbspar.gateway.console;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers what pages may do: load from here and post to here, be framed nowhere, be kept nowhere. */
@ApplicationScoped
public class PageHeaders {
    static final String POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self';"
            + " base-uri 'none'; object-src 'none'";
    // Swagger UI writes style attributes and one inline script.
    static final String DOCS_POLICY = POLICY + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

    private static final int FIRST = 490;

    void register(@Observes Filters filters) {
        filters.register(PageHeaders::set, FIRST);
    }

    private static void set(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        MultiMap headers = exchange.response().headers();
        boolean console = path.startsWith("/console");
        if (console || path.startsWith("/docs")) {
            headers.set("Content-Security-Policy", console ? POLICY : DOCS_POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
        }
        if (console && !path.startsWith("/console/assets/")) {
            headers.set("Cache-Control", "no-store");
        }
        exchange.next();
    }
}
