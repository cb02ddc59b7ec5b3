package se.jobbspar.gateway.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Keeps a form of somebody whose session has ended from being answered with a redirect to the issuer: the form would be
 * lost, and browsers do not let a form be redirected to another site (form-action). The page's resource answers instead.
 */
@ApplicationScoped
class QuietForms {
    // After Quarkus has put its own handler in place (200), before it authorises (100).
    private static final int BETWEEN = 150;

    void register(@Observes Filters filters) {
        filters.register(QuietForms::arrange, BETWEEN);
    }

    private static void arrange(RoutingContext exchange) {
        if (exchange.normalizedPath().startsWith("/console")
                && exchange.request().method().name().equals("POST")) {
            BiConsumer<RoutingContext, Throwable> nothing = (same, failure) -> {};
            exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, nothing);
        }
        exchange.next();
    }
}
