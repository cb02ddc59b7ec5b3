package se.jobbspar.prove.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which every byte is the sender's own. */
public final class Wire implements AutoCloseable {
    private static final int SILENCE_MILLIS = 12_000;

    private final Socket socket = new Socket();
    private final Instant begin = Instant.now();

    public Wire(int port) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), SILENCE_MILLIS);
        socket.setSoTimeout(SILENCE_MILLIS);
    }

    /** @param bytes one byte a character */
    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Everything until the other end closes, or is silent for too long; as sent, so that there may be several answers. */
    public String all() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.write(next);
            }
        } catch (IOException closedOrSilent) {
            // What came until then is what there is.
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Sends it all and reads what comes. */
    public Reply exchange(String bytes) {
        try {
            send(bytes);
        } catch (IOException refusedInTheMiddle) {
            // The answer may be there all the same.
        }
        return parse(all(), Duration.between(begin, Instant.now()));
    }

    /** How many answers a text begins. */
    public static int answers(String read) {
        return read.split("HTTP/1\\.[01] [1-5]", -1).length - 1;
    }

    private static Reply parse(String read, Duration took) {
        if (!read.matches("(?s)HTTP/1\\.[01] \\d{3}.*")) {
            return Reply.none(took);
        }
        int end = read.indexOf("\r\n\r\n");
        String head = end < 0 ? read : read.substring(0, end);
        Map<String, String> headers = new TreeMap<>();
        head.lines().skip(1).filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        String body = end < 0 ? "" : read.substring(end + 4);
        return new Reply(Integer.parseInt(read.substring(9, 12)), headers, body, took);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
