package se.jobbspar.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Set;
import java.util.function.Supplier;
import se.jobbspar.gateway.limit.BoundedBody;
import se.jobbspar.http.HttpProblems;
import se.jobbspar.http.Problem;

/** One request's way to a service, and its answer's way back. */
final class Passage implements ProxyInterceptor {
    // Nothing changes when they are done twice.
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final String path;
    private final BoundedBody read;
    private final Supplier<Body> toSend;
    private final OriginFailure failure;
    private boolean ownConnection;

    /**
     * @param path what was routed by, so that a service cannot read the address another way
     * @param read the body as it comes from the caller
     * @param toSend the body as it is sent to the service; asked for again when it is sent again, null where there is none
     */
    Passage(String path, BoundedBody read, Supplier<Body> toSend, OriginFailure failure) {
        this.path = path;
        this.read = read;
        this.toSend = toSend;
        this.failure = failure;
    }

    /** Whether it needs a connection that nothing has been sent on before. */
    boolean needsOwnConnection() {
        return ownConnection;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        String query = request.proxiedRequest().query();
        request.setURI(query == null ? path : path + "?" + query);
        OutsideHeaders.scrub(request.headers());
        boolean repeatable = REPEATABLE.contains(request.getMethod());
        return send(context, !repeatable)
                .recover(cause -> repeatable && wasClosed(cause) ? send(context, true) : Future.failedFuture(cause))
                .recover(cause -> Future.succeededFuture(failure.answer(request, problem(cause))));
    }

    private Future<ProxyResponse> send(ProxyContext context, boolean own) {
        ownConnection = own;
        context.request().setBody(toSend.get());
        return context.sendRequest();
    }

    private Problem problem(Throwable cause) {
        return read.isTooLarge() ? HttpProblems.tooLarge(read.limit()) : failure.of(cause);
    }

    /** The connection was closed, and no answer had begun. One that could not be opened is another matter. */
    private static boolean wasClosed(Throwable cause) {
        return cause instanceof HttpClosedException
                || cause instanceof IOException && !(cause instanceof ConnectException);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        AnswerHeaders.tidy(
                context.response().headers(),
                context.request().proxiedRequest().response().headers());
        return context.sendResponse();
    }
}
