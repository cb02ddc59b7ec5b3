package se.jobbspar.gateway.console;

import io.opentelemetry.api.trace.Span;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.jobbspar.contracts.Claims;
import se.jobbspar.contracts.Roles;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** The request at hand: who visits, in which language. */
@RequestScoped
public class Visit {
    private static final Places PLACES = Places.sweden();

    private final CurrentIdentityAssociation identities;
    private final RoutingContext exchange;
    private final Menu menu;

    @Context
    UriInfo uri;

    public Visit(CurrentIdentityAssociation identities, RoutingContext exchange, Menu menu) {
        this.identities = identities;
        this.exchange = exchange;
        this.menu = menu;
    }

    /** Empty for somebody who is not, or no longer, signed in. */
    public Optional<SecurityIdentity> identity() {
        try {
            return Optional.ofNullable(known()).filter(visitor -> !visitor.isAnonymous());
        } catch (AuthenticationFailedException ended) {
            return Optional.empty();
        }
    }

    /** A failure before a page's turn is answered where nobody may wait; who is not known by then is nobody. */
    private SecurityIdentity known() {
        if (Infrastructure.canCallerThreadBeBlocked()) {
            return identities.getDeferredIdentity().await().indefinitely();
        }
        return exchange.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }

    public Language language() {
        return Language.of(exchange);
    }

    /** The texts of a message bundle in the visitor's language. */
    public <T> T texts(Class<T> bundle) {
        return language().texts(bundle);
    }

    /** Whoever visits, told from everybody else: a subject is unique with its issuer only. */
    public String account() {
        return claim("iss").orElse("") + " " + claim("sub").orElse("");
    }

    public OnBehalf onBehalf() {
        String token = identity()
                .map(known -> known.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken)
                .orElse("");
        return new OnBehalf(token, language());
    }

    /** The visitor's id at the issuer, which services name the visitor by. */
    public Optional<String> subject() {
        return claim("sub");
    }

    public boolean hasRole(String role) {
        return identity().filter(visitor -> visitor.hasRole(role)).isPresent();
    }

    /** Whether the visitor is somebody's coach, or HR: they have people here, each desk its own. */
    public boolean hasPeople() {
        return hasRole(Roles.COACH) || hasRole(Roles.HR);
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
                language(),
                claim("given_name").or(() -> claim("preferred_username")).orElse(null),
                claim(Claims.MUNICIPALITY)
                        .flatMap(PLACES::municipality)
                        .map(Municipality::name)
                        .orElse(null),
                hasRole(Roles.HR),
                identity().map(visitor -> menu.of(visitor, language())).orElse(List.of()),
                exchange.normalizedPath() + "?" + here,
                uri.getQueryParameters().containsKey("print"),
                trace());
    }

    /**
     * What has just been done, as the address of the page says where a form leads to.
     *
     * @param words that the page knows
     * @return one of them; empty for nothing
     */
    public String done(String... words) {
        return Stream.of(words)
                .filter(uri.getQueryParameters()::containsKey)
                .findFirst()
                .orElse("");
    }

    /** What the address of the page asks, for a way back to the same; empty for nothing. */
    public String query() {
        return Optional.ofNullable(uri.getRequestUri().getRawQuery())
                .map(asked -> "?" + asked)
                .orElse("");
    }

    /** SCB code of the visitor's municipality; null when the token names none. */
    public String municipality() {
        return claim(Claims.MUNICIPALITY).orElse(null);
    }

    /**
     * SCB code of the visitor's municipality, for pages that are about it.
     *
     * @throws ForbiddenException when the token names none, which an administrator has forgotten then
     */
    public String ownMunicipality() {
        return claim(Claims.MUNICIPALITY).orElseThrow(ForbiddenException::new);
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
