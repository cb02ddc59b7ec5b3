package se.jobbspar.http.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts {@link Framing} and {@link Answers} into every connection to our HTTP server, since neither Quarkus nor Vert.x lets an
 * application word what they answer to a request that cannot be read. A connection with TLS is not ours to look into: that ends
 * in front of us.
 */
public final class GuardedServers implements VertxServiceProvider {
    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new Guarding());
    }

    private static final class Guarding extends JDKTransport {
        @Override
        public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
            return Guarding::server;
        }

        private static ServerChannel server() {
            NioServerSocketChannel server = new NioServerSocketChannel();
            server.pipeline().addLast(new Arrivals());
            return server;
        }
    }

    /** To a channel that listens, a new connection is a message. */
    private static final class Arrivals extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext server, Object connection) {
            ((Channel) connection).pipeline().addLast(new Arrival());
            server.fireChannelRead(connection);
        }
    }

    /** Vert.x has put its own in place when the connection is open. */
    private static final class Arrival extends ChannelInboundHandlerAdapter {
        @Override
        public void channelActive(ChannelHandlerContext connection) {
            ChannelPipeline pipeline = connection.pipeline();
            if (pipeline.get("httpDecoder") != null) {
                pipeline.addBefore("httpDecoder", null, new Framing());
                pipeline.addAfter("httpEncoder", null, new Answers());
            }
            connection.fireChannelActive();
            pipeline.remove(this);
        }
    }
}
