package se.jobbspar.http;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Waits for the issuer no longer than a caller waits for us; the extension itself bounds only how long it takes to connect. */
@Unremovable
@ApplicationScoped
class IssuerPatience implements OidcRequestFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public Uni<Void> filter(OidcRequestFilterContext issuer) {
        issuer.request().timeout(PATIENCE.toMillis());
        return Uni.createFrom().voidItem();
    }
}
