package se.jobbspar.prove.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Reply;

/** What stands where a token should: a good one bent in every way, and everything else. Opens nothing. */
final class Credentials {
    private static final List<String> HEADERS = List.of(
            "{\"alg\":\"none\"}",
            "{\"alg\":\"NoNe\"}",
            "{\"alg\":\"HS256\"}",
            "{\"alg\":\"ES256\"}",
            "{\"alg\":\"RS999\"}",
            "{\"alg\":256}",
            "{\"alg\":null}",
            "{\"alg\":[]}",
            "{\"alg\":\"RS256\",\"kid\":7}",
            "{\"alg\":\"RS256\",\"kid\":\"../../etc/passwd\"}",
            "{\"alg\":\"RS256\",\"kid\":\"' or 1=1 --\"}",
            "{\"alg\":\"RS256\",\"crit\":[\"x\"]}",
            "{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:1/\"}",
            "{\"alg\":\"RS256\",\"x5u\":\"http://127.0.0.1:1/\"}",
            "{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}}",
            "{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}",
            "{\"alg\":\"RS256\",\"zip\":\"DEF\"}",
            "{}",
            "[]",
            "null",
            "{\"alg\":",
            "\0\1\2");
    private static final List<String> SCHEMES = List.of(
            "",
            "Basic ",
            "Digest ",
            "Negotiate ",
            "DPoP ",
            "Token ",
            "Bearer: ",
            "Bearer=",
            "Bearer,",
            "Bearer Bearer ");

    private Credentials() {}

    /** @param good a caller whose own token opens the address */
    static List<Attack> all(int port, Caller good, String path, Random random) {
        List<String> values = values(good.authorization().orElseThrow().substring("Bearer ".length()), random);
        List<Attack> attacks = new ArrayList<>();
        for (String value : values) {
            // Raw, since a client library would put it right first.
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                    + "Authorization: " + value + "\r\n\r\n";
            attacks.add(new Attack(
                    "Authorization: " + Shown.text(value),
                    () -> Framing.exchange(port, request),
                    Credentials::unopened));
        }
        return attacks;
    }

    /** Not let in; what is too long or no header at all is told that instead. */
    private static Optional<String> unopened(Reply reply) {
        return List.of(400, 401, 431).contains(reply.status())
                ? Optional.empty()
                : Optional.of("answered " + reply.status());
    }

    private static List<String> values(String good, Random random) {
        String[] parts = good.split("\\.");
        List<String> values =
                new ArrayList<>(List.of("", "Bearer", "Bearer  ", "Bearer\t", "Bearer null", "Bearer \u00e5"));
        for (int dots = 0; dots <= 6; dots++) {
            values.add("Bearer " + ".".repeat(dots));
            values.add("Bearer a" + ".a".repeat(dots));
        }
        HEADERS.forEach(header -> values.add("Bearer " + coded(header) + "." + parts[1] + "." + parts[2]));
        HEADERS.forEach(claims -> values.add("Bearer " + parts[0] + "." + coded(claims) + "." + parts[2]));
        SCHEMES.forEach(scheme -> values.add(scheme + good));
        for (int part = 0; part < 3; part++) {
            values.add("Bearer " + with(parts, part, ""));
            values.add("Bearer " + with(parts, part, parts[part] + parts[part]));
            values.add("Bearer " + with(parts, part, flipped(parts[part], random)));
            values.add("Bearer " + with(parts, part, parts[(part + 1) % 3]));
        }
        values.add("Bearer " + good + " " + good);
        values.add("Bearer " + good + "," + good);
        values.add("Bearer " + good + ".");
        values.add("Bearer ." + good);
        values.add("Bearer \"" + good + "\"");
        values.add("Bearer " + coded("{\"a\":".repeat(1_000)) + "." + parts[1] + "." + parts[2]);
        values.add("Bearer " + "a".repeat(12_000));
        values.add("Bearer " + "a.".repeat(6_000));
        values.add("Bearer ...\r\nAuthorization: Bearer " + good);
        return values;
    }

    private static String with(String[] parts, int part, String other) {
        String[] changed = parts.clone();
        changed[part] = other;
        return String.join(".", changed);
    }

    /** Another character somewhere; not the last one, some of whose bits mean nothing. */
    private static String flipped(String part, Random random) {
        int at = random.nextInt(part.length() - 1);
        char other = part.charAt(at) == 'A' ? 'B' : 'A';
        return part.substring(0, at) + other + part.substring(at + 1);
    }

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
