package se.jobbspar.gateway.console;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers the language somebody chose. */
public class LanguageChoice {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @ServerResponseFilter
    public void keep(ContainerResponseContext answer, UriInfo uri) {
        if (uri.getPath().startsWith("/console")) {
            Language.ofTag(uri.getQueryParameters().getFirst("lang"))
                    .ifPresent(language -> answer.getHeaders().add("Set-Cookie", cookie(language)));
        }
    }

    private static NewCookie cookie(Language language) {
        return new NewCookie.Builder(Visit.COOKIE)
                .value(language.tag())
                .path("/console")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
