package se.jobbspar.http.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.http.HttpProblems;

/**
 * Reads along with the HTTP decoder behind it, which is lenient where readers differ: it drops a length that stands beside
 * chunks, joins folded headers and takes {@code 2 2} for a size. The first byte that can be read in two ways is the last that
 * passes; in its place goes a {@link Refusal}.
 */
final class Framing extends ChannelInboundHandlerAdapter {
    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,7})(;[\t\\x20-\\x7e\\x80-\\xff]*)?");

    /** Longer than any line that the decoder takes; what is too long for both is kept by neither. */
    private static final int LONGEST_LINE = 64 * 1024;

    private enum Next {
        START,
        HEADER,
        BODY,
        SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER
    }

    private Next next = Next.START;
    private final StringBuilder line = new StringBuilder();
    private Head head;
    private long left;
    private boolean refused;
    // Where the last whole request in these bytes ends.
    private int whole;

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (refused) {
            // The rest is thrown away unread.
            ReferenceCountUtil.release(message);
            return;
        }
        ByteBuf bytes = (ByteBuf) message;
        whole = bytes.readerIndex();
        try {
            read(bytes);
            connection.fireChannelRead(bytes);
        } catch (Malformed malformed) {
            refused = true;
            connection.fireChannelRead(bytes.writerIndex(whole));
            connection.fireChannelRead(
                    head == null
                            ? new Refusal(malformed.problem(), Locale.ENGLISH, false)
                            : new Refusal(malformed.problem(), head.language(), head.isOfBrowser()));
        }
    }

    private void read(ByteBuf bytes) throws Malformed {
        int at = bytes.readerIndex();
        while (at < bytes.writerIndex()) {
            at = next == Next.BODY || next == Next.CHUNK ? skip(bytes, at) : readLine(bytes, at);
            if (next == Next.START) {
                whole = at;
            }
        }
    }

    private int skip(ByteBuf bytes, int at) {
        int skipped = (int) Math.min(left, bytes.writerIndex() - at);
        left -= skipped;
        if (left == 0) {
            next = next == Next.BODY ? Next.START : Next.CHUNK_END;
        }
        return at + skipped;
    }

    private int readLine(ByteBuf bytes, int at) throws Malformed {
        int end = bytes.indexOf(at, bytes.writerIndex(), (byte) '\n');
        int stop = end < 0 ? bytes.writerIndex() : end;
        if (line.length() < LONGEST_LINE) {
            line.append(bytes.toString(at, stop - at, StandardCharsets.ISO_8859_1));
        }
        if (end < 0) {
            return stop;
        }
        String read = line.toString();
        line.setLength(0);
        if (!read.endsWith("\r")) {
            throw new Malformed(
                    HttpProblems.malformedRequest("A line does not end with CR LF.", "En rad slutar inte med CR LF."));
        }
        take(read.substring(0, read.length() - 1));
        return end + 1;
    }

    private void take(String text) throws Malformed {
        switch (next) {
            case START -> start(text);
            case HEADER -> header(text);
            case SIZE -> size(text);
            case CHUNK_END -> end(text);
            case TRAILER -> trailer(text);
            case BODY, CHUNK -> throw new IllegalStateException("Bodies have no lines");
        }
    }

    private void start(String text) throws Malformed {
        // An empty line may stand before a request (RFC 9112, 2.2).
        if (!text.isEmpty()) {
            head = null;
            head = Head.begin(text);
            next = Next.HEADER;
        }
    }

    private void header(String text) throws Malformed {
        if (!text.isEmpty()) {
            head.add(text);
            return;
        }
        left = head.length();
        next = head.isChunked() ? Next.SIZE : left > 0 ? Next.BODY : Next.START;
    }

    private void size(String text) throws Malformed {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw malformedChunk();
        }
        left = Long.parseLong(size.group(1), 16);
        next = left == 0 ? Next.TRAILER : Next.CHUNK;
    }

    private void end(String text) throws Malformed {
        if (!text.isEmpty()) {
            throw malformedChunk();
        }
        next = Next.SIZE;
    }

    private void trailer(String text) throws Malformed {
        if (text.isEmpty()) {
            next = Next.START;
        } else {
            Head.header(text);
        }
    }

    private static Malformed malformedChunk() {
        return new Malformed(HttpProblems.malformedRequest(
                "A chunk of the body has no plain size, or more bytes than that.",
                "En del av innehållet har ingen entydig storlek, eller fler byte än så."));
    }
}
