package se.jobbspar.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.rest.ProblemException;

class IdempotencyKeyTest {
    private static final String UUID = "8e03978e-40d5-43e8-bc93-6894a57f9324";
    private static final byte[] BODY = "{\"name\":\"Amina\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void keyIsTheSameWithAndWithoutItsQuotes() {
        assertEquals(new IdempotencyKey(UUID), IdempotencyKey.of(List.of("\"" + UUID + "\"")));
        assertEquals(new IdempotencyKey(UUID), IdempotencyKey.of(List.of(" " + UUID + " ")));
    }

    @Test
    void keyHas1To255VisibleCharacters() {
        assertEquals("!", IdempotencyKey.of(List.of("\"!\"")).text());
        assertEquals(
                "~".repeat(255), IdempotencyKey.of(List.of("~".repeat(255))).text());

        for (String wrong :
                List.of("", "\"\"", "~".repeat(256), "två", "a b", "a\tb", "\"a", "a\"", "a\\\"b", "\"a\";b=1")) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> IdempotencyKey.of(List.of(wrong)), wrong);
            assertEquals("Idempotency-Key", refused.errors().getFirst().field());
        }
    }

    @Test
    void requestHasOneKey() {
        assertThrows(ProblemException.class, () -> IdempotencyKey.of(List.of(UUID, UUID)));
    }

    @Test
    void sameKeyOfTwoCallersIsTwo() {
        IdempotencyKey key = new IdempotencyKey(UUID);

        assertEquals(key.of("issuer amina"), key.of("issuer amina"));
        assertNotEquals(key.of("issuer amina"), key.of("issuer omar"));
    }

    @Test
    void requestIsToldByOperationAndBody() {
        IdempotencyKey key = new IdempotencyKey(UUID);

        assertEquals(key.with("/people", BODY), key.with("/people", BODY.clone()));
        assertNotEquals(key.with("/people", BODY), key.with("/agreements", BODY));
        assertNotEquals(key.with("/people", BODY), key.with("/people", new byte[0]));
    }

    @Test
    void sameBodyUnderTwoKeysLooksLikeTwo() {
        assertNotEquals(
                new IdempotencyKey(UUID).with("/people", BODY), new IdempotencyKey("another").with("/people", BODY));
        assertTrue(new IdempotencyKey(UUID).of("issuer amina").matches("[0-9a-f]{64}"));
    }
}
