package se.jobbspar.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import se.jobbspar.gateway.limit.BoundedBody;
import se.jobbspar.gateway.limit.LimitConfig;

/** Streams requests to one service and its answers back. */
final class ServiceProxy implements ProxyInterceptor {
    private static final String BODY = "jobbspar.body";

    private final LimitConfig limits;
    private final OriginFailure failure;
    private final HttpClient client;
    private final RequestOptions origin;
    private final long answerMillis;

    ServiceProxy(Vertx vertx, Service service, OriginConfig config, LimitConfig limits) {
        this.limits = limits;
        this.failure = new OriginFailure(service);
        this.answerMillis = config.answerTimeout().toMillis();
        this.client = client(vertx, config);
        URI uri = config.of(service);
        this.origin = new RequestOptions()
                .setHost(uri.getHost())
                .setPort(uri.getPort() < 0 ? (uri.getScheme().equals("https") ? 443 : 80) : uri.getPort())
                .setSsl(uri.getScheme().equals("https"));
    }

    private static HttpClient client(Vertx vertx, OriginConfig config) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(config.waiting());
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.connections()));
    }

    void pass(RoutingContext exchange) {
        // A proxy per exchange costs a few objects and lets the interceptor know its exchange.
        // WebSockets stay off: an upgrade would go past the interceptor, and no service speaks it.
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(this::open)
                .addInterceptor(new Routed(exchange.normalizedPath()))
                .addInterceptor(this)
                .handle(exchange.request());
    }

    private Future<HttpClientRequest> open(ProxyContext context) {
        return context.client().request(origin).onSuccess(request -> {
            // The clock starts when the service has all of the request: a slow sender is not a slow service.
            BoundedBody body = context.get(BODY, BoundedBody.class);
            body.onEnd(() -> request.idleTimeout(answerMillis));
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        OutsideHeaders.scrub(request.headers());
        long limit = limits.bodyAt(request.proxiedRequest().path());
        BoundedBody body = new BoundedBody(request.getBody().stream(), limit);
        request.setBody(Body.body(body, request.getBody().length()));
        context.set(BODY, body);
        return context.sendRequest()
                .recover(cause -> Future.succeededFuture(
                        failure.answer(request, body.isTooLarge() ? failure.tooLarge(limit) : failure.of(cause))));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        AnswerHeaders.tidy(context.response().headers());
        return context.sendResponse();
    }

    /** Asks for the address that was routed by, so that a service cannot read the address another way. */
    private record Routed(String path) implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            ProxyRequest request = context.request();
            String query = request.proxiedRequest().query();
            request.setURI(query == null ? path : path + "?" + query);
            return context.sendRequest();
        }
    }
}
