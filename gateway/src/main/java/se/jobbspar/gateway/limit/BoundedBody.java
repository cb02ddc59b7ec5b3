package se.jobbspar.gateway.limit;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that is read through and fails as soon as it grows past its limit, since a chunked one does not say its size. */
public final class BoundedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private long seen;
    private boolean tooLarge;
    private Handler<Throwable> failed = failure -> {};
    private Runnable ended = () -> {};

    public BoundedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    /** Most bytes it may have. */
    public long limit() {
        return limit;
    }

    /** All of it, kept in memory; fails when it is too large, or breaks off. */
    public Future<Buffer> whole() {
        Promise<Buffer> whole = Promise.promise();
        Buffer bytes = Buffer.buffer();
        exceptionHandler(whole::tryFail)
                .handler(bytes::appendBuffer)
                .endHandler(end -> whole.tryComplete(bytes))
                .resume();
        return whole.future();
    }

    /** Runs when the whole body has been read. */
    public void onEnd(Runnable action) {
        ended = action;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        seen += part.length();
        if (seen <= limit) {
            handler.handle(part);
        } else if (!tooLarge) {
            tooLarge = true;
            failed.handle(new IllegalStateException("body over " + limit + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(nothing -> {
            ended.run();
            if (handler != null && !tooLarge) {
                handler.handle(nothing);
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
