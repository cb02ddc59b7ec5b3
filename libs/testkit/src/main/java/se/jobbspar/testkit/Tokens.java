package se.jobbspar.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.contracts.Claims;
import se.jobbspar.contracts.Roles;

/** Really signed bearer tokens in the shape the identity provider gives them; pair with {@link IdentityResource}. */
public final class Tokens {
    static final String ISSUER = "https://identity.jobbspar.test/realms/jobbspar";
    static final String AUDIENCE = "jobbspar";

    private Tokens() {}

    /** @param municipality four-digit SCB code */
    public static String coach(String municipality) {
        return coach(municipality, "coach-" + municipality);
    }

    /** One of several coaches in a municipality. */
    public static String coach(String municipality, String name) {
        return sign(of(Roles.COACH, name).claim(Claims.MUNICIPALITY, municipality));
    }

    /** @param municipality four-digit SCB code */
    public static String hr(String municipality) {
        return sign(of(Roles.HR, "hr-" + municipality).claim(Claims.MUNICIPALITY, municipality));
    }

    /** Of somebody who was given both desks' roles. */
    public static String hrAnd(String role, String municipality) {
        return sign(of(Roles.HR, "both-" + municipality)
                .claim("realm_access", Map.of("roles", List.of(Roles.HR, role)))
                .claim(Claims.MUNICIPALITY, municipality));
    }

    /** A system's token that was given a person's role too. */
    public static String systemAndCoach(String municipality) {
        return sign(of(Roles.PARTNER, "both-" + municipality)
                .claim("realm_access", Map.of("roles", List.of(Roles.PARTNER, Roles.COACH)))
                .claim(Claims.MUNICIPALITY, municipality));
    }

    /** @param municipality four-digit SCB code */
    public static String planner(String municipality) {
        return sign(of(Roles.PLANNER, "planner-" + municipality).claim(Claims.MUNICIPALITY, municipality));
    }

    /** Of somebody whose municipality was forgotten. */
    public static String plannerOfNoMunicipality() {
        return sign(of(Roles.PLANNER, "planner-of-none"));
    }

    /** @param organisation ten-digit organisation number */
    public static String employer(String organisation) {
        return sign(of(Roles.EMPLOYER, "employer-" + organisation).claim(Claims.ORGANISATION, organisation));
    }

    /** A partner's system, which may do what its scopes say. */
    public static String partner(String... scopes) {
        return sign(of(Roles.PARTNER, "partner").claim("scope", String.join(" ", scopes)));
    }

    /**
     * The system of a partner that acts for one municipality.
     *
     * @param client what the identity provider calls the system
     * @param municipality four-digit SCB code
     */
    public static String system(String client, String municipality, String... scopes) {
        return sign(of(Roles.PARTNER, client)
                .claim("azp", client)
                .claim(Claims.MUNICIPALITY, municipality)
                .claim("scope", String.join(" ", scopes)));
    }

    /** A planner's token that names scopes, as only a partner's should. */
    public static String sneaking(String municipality, String... scopes) {
        return sign(of(Roles.PLANNER, "planner-" + municipality)
                .claim(Claims.MUNICIPALITY, municipality)
                .claim("scope", String.join(" ", scopes)));
    }

    public static String admin() {
        return sign(of(Roles.ADMIN, "admin"));
    }

    /** A coach's token that ended an hour ago. */
    public static String expired(String municipality) {
        long now = System.currentTimeMillis() / 1000;
        return of(Roles.COACH, "coach-" + municipality)
                .claim(Claims.MUNICIPALITY, municipality)
                .issuedAt(now - Duration.ofHours(2).toSeconds())
                .expiresAt(now - Duration.ofHours(1).toSeconds())
                .sign(key());
    }

    /** A coach's token that was issued for another system. */
    public static String forAnotherAudience(String municipality) {
        return sign(of(Roles.COACH, "coach-" + municipality)
                .claim(Claims.MUNICIPALITY, municipality)
                .audience("another-system"));
    }

    /** The token with one bit of its signature turned. */
    public static String forged(String token) {
        int dot = token.lastIndexOf('.') + 1;
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot));
        signature[signature.length / 2] ^= 1;
        return token.substring(0, dot) + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** The {@code sub} that a name gets: the same in every run. */
    public static String subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static JwtClaimsBuilder of(String role, String name) {
        return Jwt.issuer(ISSUER)
                .subject(subject(name))
                .audience(Set.of(AUDIENCE))
                .claim("typ", "Bearer")
                .claim("azp", AUDIENCE)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.of(role)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.expiresIn(Duration.ofHours(1)).sign(key());
    }

    private static PrivateKey key() {
        byte[] encoded = Base64.getDecoder().decode(OncePerJvm.ask(SharedKeys.class, "privateKey"));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of this test run cannot be read", e);
        }
    }
}
