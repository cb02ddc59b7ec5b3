package se.jobbspar.gateway.route;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import se.jobbspar.gateway.problem.Problems;
import se.jobbspar.http.Problem;

/** What a caller is told when a service cannot be reached. */
record OriginFailure(Service service) {
    private static final Logger LOG = Logger.getLogger(OriginFailure.class);

    Problem of(Throwable cause) {
        LOG.warnf("%s service: %s", service.noun(), cause.getClass().getSimpleName());
        return switch (cause) {
            case ConnectTimeoutException slow -> Problems.gatewayTimeout(service.noun());
            case TimeoutException slow -> Problems.gatewayTimeout(service.noun());
            case ConnectionPoolTooBusyException busy -> Problems.unavailable(service.noun(), 1);
            default -> Problems.badGateway(service.noun());
        };
    }

    ProxyResponse answer(ProxyRequest request, Problem problem) {
        Locale language = Problem.language(request.headers().get("Accept-Language"));
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        problem.headers(language).forEach(response::putHeader);
        return response.setBody(Body.body(problem.body(language)));
    }
}
