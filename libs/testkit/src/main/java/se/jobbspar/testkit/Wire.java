package se.jobbspar.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to a service on this machine on which every byte is the test's own. */
public final class Wire implements AutoCloseable {
    private final Socket socket;

    public Wire(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(30_000);
    }

    /** @param bytes one byte a character */
    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The status line and headers of the next answer, in lower case but for the first word. */
    public String head() {
        StringBuilder head = new StringBuilder();
        try {
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
        } catch (IOException silent) {
            throw new UncheckedIOException(head.toString(), silent);
        }
        return head.toString().replaceFirst("(?s)\r\n.*", "") + "\r\n"
                + head.toString().toLowerCase().replaceFirst("(?s)^.*?\r\n", "");
    }

    /** Everything until the service closes. */
    public String all() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
