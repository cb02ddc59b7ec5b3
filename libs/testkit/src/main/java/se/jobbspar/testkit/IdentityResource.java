package se.jobbspar.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Makes the service under test verify tokens with the public key of this test run; see {@link Tokens}. */
public class IdentityResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.devservices.enabled",
                "false",
                // An address would be preferred to the key.
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                OncePerJvm.ask(SharedKeys.class, "publicKey"),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "quarkus.oidc.token.audience",
                Tokens.AUDIENCE);
    }

    @Override
    public void stop() {}
}
