package se.jobbspar.gateway.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import se.jobbspar.testkit.Tokens;

/** Sends an address exactly as it stands, as a coach of Örebro who reads Swedish; no client mends it on the way. */
public record PlainBrowser(URI here) {
    /** What came back, byte for byte read as UTF-8. */
    public record Answer(int status, String head, String body) {
        static Answer of(String answer) {
            int end = answer.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        }

        public boolean isPage() {
            return head.toLowerCase(java.util.Locale.ROOT).contains("content-type: text/html")
                    && body.contains("<html lang=");
        }
    }

    public Answer open(String address) {
        try (Socket connection = new Socket(here.getHost(), here.getPort())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: " + here.getAuthority()
                    + "\r\nConnection: close\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Language: sv\r\nAuthorization: Bearer "
                    + Tokens.coach("1880")
                    + "\r\n\r\n";
            connection.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return Answer.of(new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
