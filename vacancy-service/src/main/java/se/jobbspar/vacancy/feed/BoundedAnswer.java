package se.jobbspar.vacancy.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An answer of somebody else's, of so many bytes and in so much time at most, even where it falls silent. */
final class BoundedAnswer extends FilterInputStream {
    private final CompletableFuture<Void> clock;
    private long left;

    BoundedAnswer(InputStream answer, long maxBytes, Duration time) {
        super(answer);
        this.left = maxBytes;
        // Who waits for a byte that does not come is woken by the end of the stream.
        this.clock = CompletableFuture.runAsync(
                this::cut, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int got = super.read(into, from, most);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            close();
            throw new IOException("answered more bytes than may be");
        }
    }

    private void cut() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        clock.cancel(false);
        super.close();
    }
}
