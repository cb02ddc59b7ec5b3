package se.jobbspar.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/** Writes 64 MiB in pieces of 64 KiB, waiting whenever the reader falls behind. */
final class LargeBody {
    static final long BYTES = 64L << 20;

    private static final Buffer PIECE = Buffer.buffer(new byte[64 << 10]);

    private final HttpServerResponse response;
    private long written;

    LargeBody(HttpServerResponse response) {
        this.response = response;
    }

    void write() {
        while (written < BYTES && !response.writeQueueFull()) {
            response.write(PIECE);
            written += PIECE.length();
        }
        if (written < BYTES) {
            response.drainHandler(drained -> write());
        } else {
            response.end();
        }
    }
}
