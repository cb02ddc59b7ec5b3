package se.jobbspar.gateway.identity;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;

/** Tells whoever comes to the console on a page that the issuer does not answer: Quarkus has an error of its own for that, in its own words. */
@ApplicationScoped
public class AbsentIssuer {
    /** Of the page that says so; open to everybody. */
    public static final String PAGE = "/console/sign-in-away";

    void register(@Observes Router router) {
        router.route("/console*").failureHandler(AbsentIssuer::tell);
    }

    private static void tell(RoutingContext failed) {
        // The page itself may not lead to itself.
        if (isAway(failed.failure()) && !failed.normalizedPath().equals(PAGE)) {
            failed.reroute(HttpMethod.GET, PAGE);
        } else {
            failed.next();
        }
    }

    private static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(OIDCException.class::isInstance);
    }
}
