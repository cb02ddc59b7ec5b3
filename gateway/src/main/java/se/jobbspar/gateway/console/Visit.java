package se.jobbspar.gateway.console;

import io.opentelemetry.api.trace.Span;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.jobbspar.contracts.Claims;
import se.jobbspar.contracts.Roles;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** The request at hand: who visits, in which language. */
@RequestScoped
public class Visit {
    static final String COOKIE = "jobbspar_language";

    private static final Places PLACES = Places.sweden();

    private final CurrentIdentityAssociation identities;
    private final RoutingContext exchange;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    public Visit(CurrentIdentityAssociation identities, RoutingContext exchange) {
        this.identities = identities;
        this.exchange = exchange;
    }

    /** Empty for somebody who is not, or no longer, signed in. */
    public Optional<SecurityIdentity> identity() {
        try {
            SecurityIdentity identity = identities.getDeferredIdentity().await().indefinitely();
            return Optional.ofNullable(identity).filter(known -> !known.isAnonymous());
        } catch (AuthenticationFailedException ended) {
            return Optional.empty();
        }
    }

    public boolean isCoach() {
        return identity().filter(known -> known.hasRole(Roles.COACH)).isPresent();
    }

    public Language language() {
        String asked = uri.getQueryParameters().getFirst("lang");
        var kept = headers.getCookies().get(COOKIE);
        return Language.ofTag(asked)
                .or(() -> Optional.ofNullable(kept).flatMap(cookie -> Language.ofTag(cookie.getValue())))
                .orElseGet(() -> Language.best(headers.getAcceptableLanguages()));
    }

    public Texts texts() {
        return Texts.in(language());
    }

    public OnBehalf onBehalf() {
        String token = identity()
                .map(known -> known.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken)
                .orElse("");
        return new OnBehalf(token, language());
    }

    /** What the logs know this visit by. */
    public String trace() {
        return Span.current().getSpanContext().getTraceId();
    }

    public Frame frame() {
        String here = uri.getRequestUriBuilder()
                .replaceQueryParam("lang", language().other().tag())
                .build()
                .getRawQuery();
        return new Frame(
                texts(),
                claim("given_name").or(() -> claim("preferred_username")).orElse(null),
                claim(Claims.MUNICIPALITY)
                        .flatMap(PLACES::municipality)
                        .map(Municipality::name)
                        .orElse(null),
                isCoach(),
                exchange.normalizedPath() + "?" + here,
                uri.getQueryParameters().containsKey("print"),
                trace());
    }

    private Optional<String> claim(String name) {
        return identity()
                .map(SecurityIdentity::getPrincipal)
                .filter(JsonWebToken.class::isInstance)
                .map(JsonWebToken.class::cast)
                .map(token -> token.<Object>getClaim(name))
                .map(Object::toString);
    }
}
