package se.jobbspar.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says with a problem that nothing answers at an address; the HTTP layer has a page for it. */
@ApplicationScoped
class NothingHere {
    void register(@Observes Router router) {
        router.errorHandler(404, exchange -> HttpProblems.notFound().send(exchange.request()));
    }
}
