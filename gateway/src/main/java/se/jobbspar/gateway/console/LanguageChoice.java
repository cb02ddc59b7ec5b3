package se.jobbspar.gateway.console;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes pages in the visitor's language, and remembers the one somebody chose. */
@Singleton
public class LanguageChoice {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private final CurrentVertxRequest request;

    LanguageChoice(CurrentVertxRequest request) {
        this.request = request;
    }

    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance page) {
        RoutingContext exchange = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (exchange != null) {
            page.setLocale(Language.of(exchange).locale());
        }
    }

    @ServerResponseFilter
    public void keep(ContainerResponseContext answer, UriInfo uri) {
        if (uri.getPath().startsWith("/console")) {
            Language.ofTag(uri.getQueryParameters().getFirst("lang"))
                    .ifPresent(language -> answer.getHeaders().add("Set-Cookie", cookie(language)));
        }
    }

    private static NewCookie cookie(Language language) {
        return new NewCookie.Builder(Language.COOKIE)
                .value(language.tag())
                .path("/console")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
