package se.jobbspar.gateway.console.form;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import se.jobbspar.gateway.problem.Problems;

/**
 * Lets a form change something only when it was sent from a page of ours. Browsers say so in Sec-Fetch-Site, or in
 * Origin where the connection is not trusted; a page elsewhere can forge neither.
 */
@ApplicationScoped
public class CrossSiteGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int BEFORE_AUTHENTICATION = 480;

    void register(@Observes Filters filters) {
        filters.register(CrossSiteGuard::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!exchange.normalizedPath().startsWith("/console")
                || SAFE.contains(request.method().name())
                || isOurs(request)) {
            exchange.next();
        } else {
            Problems.crossSite().send(exchange.request());
        }
    }

    private static boolean isOurs(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null
                && request.authority() != null
                && authority(origin).equals(request.authority().toString());
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
