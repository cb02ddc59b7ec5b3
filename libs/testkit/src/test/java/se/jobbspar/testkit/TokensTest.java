package se.jobbspar.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Map<String, String> CONFIG = new IdentityResource().start();

    @Test
    void serviceCanVerifyTheSignatureWithTheKeyItIsGiven() throws GeneralSecurityException {
        String token = Tokens.coach("1880");

        assertTrue(signed(token));
        assertFalse(signed(Tokens.forged(token)));
    }

    @Test
    void coachCarriesRoleMunicipalityAndAudience() {
        String claims = claims(Tokens.coach("1880"));

        assertTrue(claims.contains("\"realm_access\":{\"roles\":[\"coach\"]}"), claims);
        assertTrue(claims.contains("\"municipality\":\"1880\""), claims);
        assertTrue(claims.contains("\"aud\":\"jobbspar\"") || claims.contains("\"aud\":[\"jobbspar\"]"), claims);
    }

    @Test
    void partnerCarriesItsScopesAsOneText() {
        String claims = claims(Tokens.partner("vacancy:read", "vacancy:write"));

        assertTrue(claims.contains("\"scope\":\"vacancy:read vacancy:write\""), claims);
    }

    @Test
    void subjectOfANameIsTheSameInEveryRun() {
        assertEquals(Tokens.subject("coach-1880"), Tokens.subject("coach-1880"));
        assertTrue(claims(Tokens.coach("1880")).contains(Tokens.subject("coach-1880")));
    }

    private static boolean signed(String token) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(CONFIG.get("quarkus.oidc.public-key"));
        int dot = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
