package se.jobbspar.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.jobbspar.contracts.ImportAddress;
import se.jobbspar.gateway.limit.BoundedBody;
import se.jobbspar.gateway.limit.LimitConfig;
import se.jobbspar.gateway.problem.Problems;
import se.jobbspar.http.HttpProblems;

/** Passes requests on to one service and its answers back. */
final class ServiceProxy {
    private final LimitConfig limits;
    private final Connections connections;
    private final OriginFailure failure;
    private final long answerMillis;

    ServiceProxy(Vertx vertx, Service service, OriginConfig config, LimitConfig limits) {
        this.limits = limits;
        this.connections = new Connections(vertx, config.of(service), config);
        this.failure = new OriginFailure(service);
        this.answerMillis = config.answerTimeout().toMillis();
    }

    void pass(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            // Nothing else came through (libs/http), but perhaps in capitals, which the proxy does not know.
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        BoundedBody body = new BoundedBody(request, limits.bodyAt(exchange.normalizedPath()));
        if (ImportAddress.is(exchange.normalizedPath())) {
            stream(exchange, body);
        } else {
            read(exchange, body);
        }
    }

    /** All of it is here before a connection to the service is taken, so that a body that never ends holds up its sender only. */
    private void read(RoutingContext exchange, BoundedBody body) {
        body.whole()
                .timeout(limits.bodyTime().toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(bytes -> forward(exchange, body, () -> toSend(bytes), this::await))
                .onFailure(cause -> refuse(exchange.request(), body, cause));
    }

    private void stream(RoutingContext exchange, BoundedBody body) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        Body streamed = Body.body(body, length == null ? -1 : Long.parseLong(length));
        // The clock starts when the service has all of the request: a slow sender is not a slow service.
        forward(exchange, body, () -> streamed, sent -> body.onEnd(() -> await(sent)));
    }

    private static Body toSend(Buffer bytes) {
        return bytes.length() == 0 ? null : Body.body(bytes);
    }

    private void forward(
            RoutingContext exchange, BoundedBody read, Supplier<Body> toSend, Consumer<HttpClientRequest> opened) {
        Passage passage = new Passage(exchange.normalizedPath(), read, toSend, failure);
        // A proxy per exchange costs a few objects and lets the interceptor know its exchange.
        // WebSockets stay off: an upgrade would go past the interceptor, and no service speaks it.
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.kept())
                .origin(context ->
                        connections.open(passage.needsOwnConnection()).onSuccess(opened::accept))
                .addInterceptor(passage)
                .handle(exchange.request());
    }

    private void await(HttpClientRequest sent) {
        sent.idleTimeout(answerMillis);
    }

    private static void refuse(HttpServerRequest request, BoundedBody body, Throwable cause) {
        if (body.isTooLarge()) {
            HttpProblems.tooLarge(body.limit()).send(request);
        } else if (cause instanceof TimeoutException) {
            Problems.tooSlow().send(request);
        }
        // Whoever broke off is not there to be told.
    }
}
