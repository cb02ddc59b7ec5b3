package se.jobbspar.gateway.route;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import se.jobbspar.gateway.problem.Problems;

/** Refuses addresses that two readers could read in two ways, before anything is routed by them. */
@ApplicationScoped
public class AddressGuard {
    // Before every other filter.
    private static final int FIRST = 1000;
    // Its encoding would be a guess.
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]");
    // Empty and dot segments, which one reader resolves and another does not.
    private static final Pattern AMBIGUOUS = Pattern.compile("//|/(\\.|%2[eE]){1,2}(/|$)");

    void register(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (AMBIGUOUS.matcher(request.path()).find()
                || NOT_ASCII.matcher(request.uri()).find()) {
            Problems.malformedAddress().send(exchange.request());
        } else {
            exchange.next();
        }
    }
}
