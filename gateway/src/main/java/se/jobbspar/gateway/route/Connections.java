package se.jobbspar.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeoutException;

/**
 * The connections to one service. Those that are kept open save time, but the service may close one in the moment a request is
 * sent on it, and then nobody knows whether it was read. So they are for what may be sent twice; the rest gets a connection of
 * its own, which nothing has been sent on before.
 */
final class Connections {
    private final HttpClient kept;
    private final HttpClient single;
    private final RequestOptions origin;

    Connections(Vertx vertx, URI uri, OriginConfig config) {
        PoolOptions size = new PoolOptions().setHttp1MaxSize(config.connections());
        kept = vertx.createHttpClient(options(config), size);
        single = vertx.createHttpClient(options(config).setKeepAlive(false), size);
        boolean tls = uri.getScheme().equals("https");
        origin = new RequestOptions()
                .setHost(uri.getHost())
                .setPort(uri.getPort() < 0 ? (tls ? 443 : 80) : uri.getPort())
                .setSsl(tls)
                // The whole wait, for a free connection and for its opening.
                .setConnectTimeout(config.waitingTime().toMillis());
    }

    private static HttpClientOptions options(OriginConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(config.waiting());
    }

    /** The client of those that are kept. */
    HttpClient kept() {
        return kept;
    }

    /**
     * @param own whether nothing may have been sent on it before
     * @return fails with ConnectionPoolTooBusyException where none is free in time
     */
    Future<HttpClientRequest> open(boolean own) {
        return (own ? single : kept)
                .request(origin)
                .recover(cause -> Future.failedFuture(
                        cause instanceof TimeoutException
                                ? new ConnectionPoolTooBusyException("No connection was free in time")
                                : cause));
    }
}
