package se.jobbspar.prove.attack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Reply;
import se.jobbspar.prove.outside.Wire;

/** Requests that two readers could cut in two ways: refused, and what follows on the connection is read by nobody. */
final class Framing {
    private static final String NEXT =
            "GET /vacancy/v1/api-info HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final List<String> NUMBERS = List.of(
            "-1",
            "+2",
            "0x2",
            "2 2",
            "",
            "two",
            "99999999999999999999",
            "2;q=1",
            "2.0",
            "2,3",
            "2, 2",
            "\u00b2",
            "1e1");
    private static final List<String> CODINGS = List.of(
            "xchunked",
            "chunkedx",
            "chunked, chunked",
            "identity",
            "gzip",
            "gzip, chunked",
            "chunked, identity",
            "\"chunked\"",
            "chunked;q=1",
            "",
            "\u000bchunked");
    private static final List<String> SIZES =
            List.of("z", "-2", "+2", "0x2", "", ";", "ffffffffff", "2,2", "\u00b2", "2 2", "7fffffffffffffff");
    private static final List<String> LINES = List.of(
            "Content-Length: 2\r\nContent-Length: 3",
            "Content-Length : 2",
            "Content Length: 2",
            "Transfer-Encoding : chunked",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            "Transfer-Encoding\u000b: chunked",
            "Content-Length: 2\r\nTransfer-Encoding: identity",
            ": x",
            "no colon",
            "X: a\0b",
            "X\t: a",
            "(X): a",
            "X: a\rb",
            "Host: other");
    private static final List<String> STARTS = List.of(
            "GET /vacancy/v1/vacancies\r\nHost: x",
            "GET /vacancy/v1/vacancies HTTP/2.0\r\nHost: x",
            "GET /vacancy/v1/vacancies HTTP/1.2\r\nHost: x",
            "GET /vacancy/v1/vacancies HTTP/0.9\r\nHost: x",
            "GET /vacancy/v1/vacancies http/1.1\r\nHost: x",
            "GET /vacancy/v1/vacancies HTTP/1.1 x\r\nHost: x",
            "GET /vacancy/v1/vacancies HTTP/1.1",
            "GET vacancy HTTP/1.1\r\nHost: x",
            "GET\r\nHost: x",
            "G\0T /vacancy/v1/vacancies HTTP/1.1\r\nHost: x",
            "PRI * HTTP/2.0\r\nHost: x",
            "CONNECT evil.example:443 HTTP/1.1\r\nHost: x");

    private final int port;
    private final Caller good;

    Framing(int port, Caller good) {
        this.port = port;
        this.good = good;
    }

    List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        NUMBERS.forEach(number -> attacks.add(post("Content-Length: " + number, "{}")));
        CODINGS.forEach(coding -> attacks.add(post("Transfer-Encoding: " + coding, "2\r\n{}\r\n0\r\n\r\n")));
        SIZES.forEach(size -> attacks.add(post("Transfer-Encoding: chunked", size + "\r\n{}\r\n0\r\n\r\n")));
        LINES.forEach(line -> attacks.add(post(line, "{}")));
        STARTS.forEach(start -> attacks.add(attack(start, start + "\r\n\r\n")));
        return attacks;
    }

    private Attack post(String lines, String body) {
        String token = "Authorization: " + good.authorization().orElseThrow();
        return attack(
                lines + " | " + body,
                "POST /vacancy/v1/vacancies HTTP/1.1\r\nHost: localhost\r\n" + token
                        + "\r\nContent-Type: application/json\r\n" + lines + "\r\n\r\n" + body);
    }

    private Attack attack(String what, String bytes) {
        return new Attack(
                "over a socket: " + Shown.text(what), () -> exchange(port, bytes + NEXT), Framing::refusedAlone);
    }

    /** A second answer on the same connection says that somebody has read what was not theirs. */
    private static Optional<String> refusedAlone(Reply reply) {
        int more = Wire.answers(reply.body());
        return Attack.refused(reply)
                .or(() -> more == 0
                        ? Optional.empty()
                        : Optional.of(reply.status() + ", and what follows is answered, too"));
    }

    static Reply exchange(int port, String bytes) {
        try (Wire wire = new Wire(port)) {
            return wire.exchange(bytes);
        } catch (IOException e) {
            return new Reply(0, Map.of(), "", Duration.ZERO);
        }
    }
}
