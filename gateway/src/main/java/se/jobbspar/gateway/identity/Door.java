package se.jobbspar.gateway.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import se.jobbspar.gateway.problem.Problems;

/**
 * Lets API requests with a valid token through. What the token allows is for the services to judge, which check it
 * again. It is asked here and not by a path permission, so that a refusal is a problem like every other error.
 */
@ApplicationScoped
public class Door {
    private static final Logger LOG = Logger.getLogger(Door.class);

    /** Runs {@code next} for a caller with a valid token; answers 401 to all others. */
    public void admit(RoutingContext exchange, Runnable next) {
        HttpServerRequest request = exchange.request();
        // A session of the console opens no API: what a browser sends by itself must not act for its user.
        request.headers().remove(HttpHeaders.COOKIE);
        // The body must wait until somebody reads it.
        request.pause();
        BiConsumer<RoutingContext, Throwable> refusal = (refused, failure) -> refuse(failure, refused);
        // Otherwise Quarkus answers a bad token by itself, without a body.
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refusal);
        QuarkusHttpUser.getSecurityIdentity(exchange, null)
                .subscribe()
                .with(identity -> decide(identity, exchange, next), failure -> refuse(failure, exchange));
    }

    private static void decide(SecurityIdentity identity, RoutingContext exchange, Runnable next) {
        if (identity == null || identity.isAnonymous()) {
            exchange.request().resume();
            boolean given = exchange.request().headers().contains(HttpHeaders.AUTHORIZATION);
            (given ? Problems.invalidToken() : Problems.unauthorized()).send(exchange.request());
        } else {
            next.run();
        }
    }

    private static void refuse(Throwable failure, RoutingContext exchange) {
        exchange.request().resume();
        if (failure instanceof AuthenticationFailedException) {
            LOG.debug("token refused");
            Problems.invalidToken().send(exchange.request());
        } else {
            // The issuer is away: nobody can say whether the token holds.
            LOG.warnf("token not checked: %s", failure.getClass().getSimpleName());
            Problems.unavailable("identity", 5).send(exchange.request());
        }
    }
}
