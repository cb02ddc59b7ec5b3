package se.jobbspar.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import se.jobbspar.gateway.identity.Door;
import se.jobbspar.gateway.limit.Callers;
import se.jobbspar.gateway.limit.LimitConfig;
import se.jobbspar.http.HttpProblems;
import se.jobbspar.http.Problem;

/** The addresses of the services, and what a request passes before it reaches one. */
@ApplicationScoped
public class ServiceRoutes {
    // Before everything Quarkus routes itself.
    private static final int FIRST = 0;
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Vertx vertx;
    private final OriginConfig origins;
    private final LimitConfig limits;
    private final Callers callers;
    private final Door door;

    public ServiceRoutes(Vertx vertx, OriginConfig origins, LimitConfig limits, Callers callers, Door door) {
        this.vertx = vertx;
        this.origins = origins;
        this.limits = limits;
        this.callers = callers;
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
            HttpProblems.methodNotAllowed().send(exchange.request());
        } else if (announced(exchange) > limits.bodyAt(exchange.normalizedPath())) {
            HttpProblems.tooLarge(limits.bodyAt(exchange.normalizedPath())).send(exchange.request());
        } else if (isOpen(exchange, service)) {
            exchange.request().pause();
            enter(exchange, exchange.request().remoteAddress().hostAddress(), proxy);
        } else {
            door.admit(exchange, caller -> enter(exchange, caller, proxy));
        }
    }

    private void enter(RoutingContext exchange, String caller, ServiceProxy proxy) {
        HttpServerRequest request = exchange.request();
        if (request.response().closed()) {
            // Gone while the token was looked at: nobody would tell of its end.
            return;
        }
        int weight = limits.weightAt(exchange.normalizedPath());
        Optional<Problem> refusal = callers.enter(caller, weight);
        if (refusal.isPresent()) {
            request.resume();
            refusal.get().send(request);
            return;
        }
        Runnable leave = once(() -> callers.leave(caller, weight));
        long clock = vertx.setTimer(limits.time().toMillis(), late -> {
            cut(request);
            leave.run();
        });
        Runnable over = () -> {
            vertx.cancelTimer(clock);
            leave.run();
        };
        exchange.addEndHandler(end -> over.run());
        // Of a caller who goes away in the middle of an answer only the connection tells: the proxy takes the answer's
        // own handlers.
        request.connection().closeHandler(gone -> over.run());
        proxy.pass(exchange);
    }

    private static Runnable once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
    }

    /** Closes at once: an answer that nobody reads would keep a gentle close waiting for ever. */
    private static void cut(HttpServerRequest request) {
        ((ConnectionBase) request.connection()).channelHandlerContext().close();
    }

    /**
     * What is read without a token: what an API is and where its documentation stands, as the national profile has it
     * (VER.06), and what a service has made public.
     */
    private static boolean isOpen(RoutingContext exchange, Service service) {
        String path = exchange.normalizedPath();
        return READING.contains(exchange.request().method())
                && (path.equals(service.prefix() + "api-info") || path.startsWith(service.prefix() + "public/"));
    }

    private static long announced(RoutingContext exchange) {
        String length = exchange.request().getHeader("content-length");
        // HTTP lets through digits only; a number too long for a long is too large a body.
        return length == null ? 0 : length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
    }
}
