package se.jobbspar.http.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import se.jobbspar.http.HttpProblems;
import se.jobbspar.http.Problem;

/**
 * Gives words to the answers of one connection: to a {@link Refusal}, after what came before it has been answered, and to an
 * error that the layers below us answer without any. An answer that comes before the whole body is the last.
 */
final class Answers extends ChannelDuplexHandler {
    private static final long LINGER_SECONDS = 2;

    // Requests that the server has and has not answered.
    private int unanswered;
    private boolean bodyIsComing;
    private boolean answerHasBegun;
    private boolean isLast;
    private boolean isHead;
    private boolean closing;
    private Refusal refusal;
    // As the last request has it.
    private Locale language = Locale.ENGLISH;

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (refusal != null || closing) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof Refusal malformed) {
            refuse(connection, malformed);
        } else if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
            ReferenceCountUtil.release(message);
            refuse(connection, new Refusal(unread(part.decoderResult()), language, false));
        } else {
            follow(message);
            connection.fireChannelRead(message);
        }
    }

    private void follow(Object message) {
        if (message instanceof HttpRequest request) {
            unanswered++;
            bodyIsComing = true;
            isHead = request.method().equals(HttpMethod.HEAD);
            language = Problem.language(request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE));
        }
        if (message instanceof LastHttpContent) {
            bodyIsComing = false;
        }
    }

    private static Problem unread(DecoderResult result) {
        return switch (result.cause()) {
            case TooLongHttpLineException line -> HttpProblems.addressTooLong();
            case TooLongHttpHeaderException headers -> HttpProblems.headersTooLarge();
            default ->
                HttpProblems.malformedRequest(
                        "Its first line, a header or its body could not be read.",
                        "Den första raden, en rubrik eller innehållet kunde inte läsas.");
        };
    }

    private void refuse(ChannelHandlerContext connection, Refusal malformed) {
        refusal = malformed;
        if (bodyIsComing) {
            // What is malformed is the body of a request that the server has already; nobody will answer it.
            unanswered--;
        }
        if (bodyIsComing && answerHasBegun && unanswered == 0) {
            close(connection, connection.newPromise());
        } else if (unanswered == 0) {
            tell(connection);
        }
    }

    private void tell(ChannelHandlerContext connection) {
        FullHttpResponse answer = refusal.inBrowser()
                ? Page.of(refusal.problem(), refusal.language())
                : worded(refusal.problem(), refusal.language(), EmptyHttpHeaders.INSTANCE);
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        closing = true;
        connection.writeAndFlush(answer).addListener(told -> linger(connection, connection.newPromise()));
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise promise) {
        if (closing) {
            ReferenceCountUtil.release(message);
            promise.tryFailure(new IllegalStateException("The connection is being closed"));
        } else if (message instanceof HttpResponse answer
                && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
            connection.write(message, promise);
        } else {
            ChannelPromise written = promise.unvoid();
            connection.write(message instanceof HttpResponse answer ? begin(answer) : message, written);
            if (message instanceof LastHttpContent) {
                end(connection, written);
            }
        }
    }

    private HttpResponse begin(HttpResponse answer) {
        HttpResponse begun = worded(answer);
        answerHasBegun = true;
        if (bodyIsComing && unanswered == 1 && refusal == null) {
            isLast = true;
            begun.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        return begun;
    }

    private void end(ChannelHandlerContext connection, ChannelPromise written) {
        answerHasBegun = false;
        unanswered--;
        if (isLast) {
            written.addListener(told -> close(connection, connection.newPromise()));
        } else if (refusal != null && unanswered == 0) {
            tell(connection);
        }
    }

    private HttpResponse worded(HttpResponse answer) {
        boolean wordless = answer instanceof FullHttpResponse whole
                && !whole.content().isReadable()
                && !isHead
                && !answer.headers().contains(HttpHeaderNames.CONTENT_TYPE);
        if (!wordless) {
            return answer;
        }
        return HttpProblems.of(answer.status().code())
                .<HttpResponse>map(problem -> {
                    ReferenceCountUtil.release(answer);
                    return worded(problem, language, answer.headers());
                })
                .orElse(answer);
    }

    private static FullHttpResponse worded(Problem problem, Locale language, HttpHeaders others) {
        ByteBuf body = Unpooled.wrappedBuffer(problem.body(language).getBytes());
        FullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(problem.status()), body);
        answer.headers().add(others);
        problem.headers(language).forEach(answer.headers()::set);
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        return answer;
    }

    @Override
    public void close(ChannelHandlerContext connection, ChannelPromise promise) {
        boolean mayComeMore = bodyIsComing && !closing;
        closing = true;
        if (mayComeMore) {
            linger(connection, promise);
        } else {
            connection.close(promise);
        }
    }

    /** To close on what is still being sent would reset the connection, and the answer would be lost: it is thrown away for a while. */
    private static void linger(ChannelHandlerContext connection, ChannelPromise promise) {
        if (connection.channel() instanceof DuplexChannel wire && wire.isActive()) {
            wire.shutdownOutput();
            wire.config().setAutoRead(true);
            wire.read();
            connection.executor().schedule(() -> connection.close(promise), LINGER_SECONDS, TimeUnit.SECONDS);
        } else {
            connection.close(promise);
        }
    }
}
