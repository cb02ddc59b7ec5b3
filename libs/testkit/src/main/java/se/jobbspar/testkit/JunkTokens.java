package se.jobbspar.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Everything that is sent where a token should stand, each as the header lines of a request. */
public final class JunkTokens {
    private static final String HEADER = coded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
    private static final String CLAIMS =
            coded("{\"iss\":\"" + Tokens.ISSUER + "\",\"sub\":\"x\",\"aud\":\"jobbspar\",\"exp\":4102444800}");

    private JunkTokens() {}

    /** More than sixty; none of them opens anything. */
    public static List<String> all() {
        String good = Tokens.coach("1880");
        String[] parts = good.split("\\.");
        List<String> lines = new ArrayList<>();
        for (String credentials : List.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer  ",
                "Bearer .",
                "Bearer ..",
                "Bearer ...",
                "Bearer ....",
                "Bearer a",
                "Bearer a.",
                "Bearer a.b",
                "Bearer a.b.",
                "Bearer .b.",
                "Bearer ..c",
                "Bearer a..c",
                "Bearer .b.c",
                "Bearer a.b.c",
                "Bearer a.b.c.d",
                "Bearer a.b.c.d.e",
                "Bearer null",
                "Bearer undefined",
                "Bearer {}",
                "Bearer \"" + good + "\"",
                "Bearer <" + good + ">",
                "Bearer Bearer " + good,
                "Bearer " + good + " " + good,
                "Bearer " + good + "," + good,
                "Bearer " + good + ".",
                "Bearer " + good + "=",
                "Bearer " + good + "." + good,
                "Bearer ." + good,
                "Bearer " + parts[0] + "." + parts[1],
                "Bearer " + parts[0] + "." + parts[1] + ".",
                "Bearer " + parts[0] + ".." + parts[2],
                "Bearer ." + parts[1] + "." + parts[2],
                "Bearer " + parts[1] + "." + parts[0] + "." + parts[2],
                "Bearer " + parts[0] + "." + CLAIMS + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"none\"}") + "." + parts[1] + ".",
                "Bearer " + coded("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"NoNe\"}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"ES256\"}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":256}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":null}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":[]}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"RS256\",\"kid\":7}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"RS256\",\"kid\":\"../../etc/passwd\"}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"RS256\",\"crit\":[\"x\"]}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"RS256\",\"crit\":7}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:1/\"}") + "." + parts[1] + "."
                        + parts[2],
                "Bearer " + coded("{\"alg\":\"RS256\",\"zip\":\"DEF\"}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{}") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("[]") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("7") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("null") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("{\"alg\":") + "." + parts[1] + "." + parts[2],
                "Bearer " + coded("\0\1\2\377") + "." + coded("\0\1\2\377") + "." + coded("\0\1\2\377"),
                "Bearer " + HEADER + "." + coded("[]") + "." + parts[2],
                "Bearer " + HEADER + "." + coded("null") + "." + parts[2],
                "Bearer " + HEADER + "." + coded("{\"exp\":\"soon\"}") + "." + parts[2],
                "Bearer " + HEADER + "." + coded("{\"iss\":[],\"aud\":{},\"exp\":[]}") + "." + parts[2],
                "Bearer " + HEADER + "." + coded("{\"a\":".repeat(1500) + "1" + "}".repeat(1500)) + "." + parts[2],
                "Bearer " + HEADER + "." + coded("x") + "." + parts[2],
                "Bearer " + "a".repeat(12_000),
                "Bearer " + "a.".repeat(6_000),
                "Bearer ~!@%^&*()",
                "Bearer \u00e5\u00e4\u00f6",
                "Bearer a/b+c=.a/b+c=.a/b+c=",
                "Bearer " + Tokens.expired("1880"),
                "Bearer " + Tokens.forAnotherAudience("1880"),
                "Bearer " + Tokens.forged(good),
                "bearer ...",
                "BEARER ...",
                "Bearer\t...",
                "Basic " + coded("coach:coach"),
                "Basic",
                "Digest username=\"coach\"",
                "Negotiate x",
                "DPoP " + good,
                "Token " + good,
                good)) {
            lines.add("Authorization: " + credentials + "\r\n");
        }
        lines.add("Authorization: Bearer ...\r\nAuthorization: Bearer " + good + "\r\n");
        lines.add("Authorization: Bearer " + good + "\r\nAuthorization: Bearer ...\r\n");
        lines.add("Authorization: Bearer " + good + "\r\nAuthorization: Bearer " + good + "\r\n");
        lines.add("Authorization: Basic x\r\nAuthorization: Bearer " + good + "\r\n");
        return lines;
    }

    private static String coded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.ISO_8859_1));
    }
}
