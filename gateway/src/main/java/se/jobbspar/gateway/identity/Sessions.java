package se.jobbspar.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The tokens of signed-in users. The browser holds a random name for them and nothing else (ADR 0008); after a restart
 * the name means nothing and the issuer, where the user is still signed in, gives a new session without a question.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class Sessions implements TokenStateManager {
    private static final int NAME_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, AuthorizationCodeTokens> tokens;

    public Sessions(SessionConfig config) {
        tokens = Caffeine.newBuilder()
                .maximumSize(config.most())
                .expireAfterAccess(config.idle())
                .build();
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext exchange,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens fresh,
            OidcRequestContext<String> request) {
        String name = newName();
        tokens.put(name, fresh);
        return Uni.createFrom().item(name);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext exchange,
            OidcTenantConfig tenant,
            String name,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        AuthorizationCodeTokens found = tokens.getIfPresent(name);
        return found == null
                ? Uni.createFrom().failure(new AuthenticationFailedException("no such session"))
                : Uni.createFrom().item(found);
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext exchange, OidcTenantConfig tenant, String name, OidcRequestContext<Void> request) {
        tokens.invalidate(name);
        return Uni.createFrom().voidItem();
    }

    private String newName() {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
