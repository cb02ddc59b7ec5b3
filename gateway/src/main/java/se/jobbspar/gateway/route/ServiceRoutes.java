package se.jobbspar.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import se.jobbspar.gateway.identity.Door;
import se.jobbspar.gateway.limit.LimitConfig;
import se.jobbspar.gateway.problem.Problems;

/** The addresses of the services, and what a request passes before it reaches one. */
@ApplicationScoped
public class ServiceRoutes {
    // Before everything Quarkus routes itself.
    private static final int FIRST = 0;
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final Vertx vertx;
    private final OriginConfig origins;
    private final LimitConfig limits;
    private final Door door;

    public ServiceRoutes(Vertx vertx, OriginConfig origins, LimitConfig limits, Door door) {
        this.vertx = vertx;
        this.origins = origins;
        this.limits = limits;
        this.door = door;
    }

    void register(@Observes Router router) {
        for (Service service : Service.values()) {
            ServiceProxy proxy = new ServiceProxy(vertx, service, origins, limits);
            router.route(service.prefix() + "*").order(FIRST).handler(exchange -> admit(exchange, service, proxy));
        }
    }

    private void admit(RoutingContext exchange, Service service, ServiceProxy proxy) {
        if (!METHODS.contains(exchange.request().method())) {
            Problems.methodNotAllowed().send(exchange.request());
        } else if (announced(exchange) > limits.bodyAt(exchange.normalizedPath())) {
            Problems.tooLarge(limits.bodyAt(exchange.normalizedPath())).send(exchange.request());
        } else if (isApiInfo(exchange, service)) {
            proxy.pass(exchange);
        } else {
            door.admit(exchange, () -> proxy.pass(exchange));
        }
    }

    /** What an API is and where its documentation stands is for everybody, as the national profile has it (VER.06). */
    private static boolean isApiInfo(RoutingContext exchange, Service service) {
        return exchange.request().method() == HttpMethod.GET
                && exchange.normalizedPath().equals(service.prefix() + "api-info");
    }

    private static long announced(RoutingContext exchange) {
        String length = exchange.request().getHeader("content-length");
        // HTTP lets through digits only; a number too long for a long is too large a body.
        return length == null ? 0 : length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
    }
}
