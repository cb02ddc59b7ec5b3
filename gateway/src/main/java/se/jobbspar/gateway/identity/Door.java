package se.jobbspar.gateway.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import se.jobbspar.gateway.problem.Problems;

/**
 * Lets API requests with a valid token through. What the token allows is for the services to judge, which check it
 * again. It is asked here and not by a path permission, so that a refusal is a problem like every other error.
 */
@ApplicationScoped
public class Door {
    private static final Logger LOG = Logger.getLogger(Door.class);

    /** Hands a caller with a valid token, named by it, to {@code next}; answers 401 to all others. */
    public void admit(RoutingContext exchange, Consumer<String> next) {
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

    private static void decide(SecurityIdentity identity, RoutingContext exchange, Consumer<String> next) {
        if (identity == null || identity.isAnonymous()) {
            exchange.request().resume();
            boolean given = exchange.request().headers().contains(HttpHeaders.AUTHORIZATION);
            (given ? Problems.invalidToken() : Problems.unauthorized()).send(exchange.request());
        } else {
            next.accept(caller(identity.getPrincipal()));
        }
    }

    /** Names may change or be shared; the subject is one person's or client's alone. */
    private static String caller(Principal principal) {
        return principal instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : principal.getName();
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
