package se.jobbspar.prove.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.prove.document.ApiDocument;
import se.jobbspar.prove.document.Operation;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Reply;

/** Addresses put together of pieces that mean something to somebody, and every documented parameter with odd values. */
final class Addresses {
    private static final List<String> ROOTS = List.of(
            "/participant/v1",
            "/vacancy/v1/vacancies",
            "/matching/v1/match-lists",
            "/console",
            "/console/match-lists",
            "/docs",
            "/q",
            "");
    private static final List<String> PIECES = List.of(
            "..",
            ".",
            "",
            "%2e%2e",
            "%252e%252e",
            "%2f",
            "%5c",
            "\\",
            "%00",
            "%0d%0aX:%20y",
            "%",
            "%zz",
            "|",
            "<x>",
            "{id}",
            ";jsessionid=1",
            "*",
            "%c0%af",
            "%ff",
            "\u00e4",
            "#a",
            "@evil.example",
            "null",
            "0",
            "-1",
            "00000000-0000-0000-0000-00000000000g",
            "a".repeat(4_000),
            "a/".repeat(2_000),
            "a".repeat(20_000));
    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "99999999999999999999",
            "1.5",
            "x",
            "\0",
            "\ud83d\ude00",
            "%",
            "|",
            "'; drop table participant --",
            "<script>",
            "*:*",
            "[",
            "x".repeat(3_000));

    private final int port;
    private final ApiDocument document;
    private final List<Caller> callers;

    Addresses(int port, ApiDocument document, List<Caller> callers) {
        this.port = port;
        this.document = document;
        this.callers = callers;
    }

    List<Attack> all(Random random) {
        List<Attack> attacks = new ArrayList<>();
        Caller coach = any("coach");
        for (String root : ROOTS) {
            for (String piece : PIECES) {
                String more = random.nextBoolean() ? "/" + PIECES.get(random.nextInt(PIECES.size())) : "";
                attacks.add(attack(coach, root + "/" + piece + more));
                attacks.add(attack(coach, root + "?q=" + piece));
            }
        }
        for (Operation operation : document.operations()) {
            if (operation.method().equals("GET")) {
                operation
                        .query()
                        .forEach(parameter -> VALUES.forEach(value -> attacks.add(attack(
                                operation.roles().isEmpty()
                                        ? coach
                                        : any(operation.roles().iterator().next()),
                                operation.whole() + "?" + parameter.name() + "="
                                        + URLEncoder.encode(value, StandardCharsets.UTF_8)))));
            }
        }
        return attacks;
    }

    private Caller any(String role) {
        return callers.stream()
                .filter(caller -> caller.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private Attack attack(Caller caller, String address) {
        String request =
                "GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\nAuthorization: "
                        + caller.authorization().orElseThrow() + "\r\n\r\n";
        return new Attack(
                "GET " + Shown.text(address) + " as " + caller,
                () -> Framing.exchange(port, request),
                Addresses::sentAwayToNobody);
    }

    /** Somebody is sent to our own pages, or to the issuer. */
    private static Optional<String> sentAwayToNobody(Reply reply) {
        String to = reply.header("location");
        boolean ours = to.isEmpty() || to.startsWith("/") && !to.startsWith("//") || to.startsWith("http://localhost:");
        return ours ? Optional.empty() : Optional.of("sends to " + Shown.text(to));
    }
}
