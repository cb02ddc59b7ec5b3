package se.jobbspar.bench.suite;

import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.net.InetSocketAddress;
import java.net.URI;

/** What an operator has between the gateway and several matchers: whoever cannot be connected to is left out for a second. */
public final class Balancer implements AutoCloseable {
    private static final int SECONDS_LEFT_OUT = 1;
    private static final int RETRIES = 3;
    private static final int LONGEST_REQUEST_MILLIS = 60_000;

    private final LoadBalancingProxyClient matchers =
            new LoadBalancingProxyClient().setProblemServerRetry(SECONDS_LEFT_OUT);
    private final Undertow server;

    /** Of nobody yet, on a free port. */
    public Balancer() {
        ProxyHandler passing = ProxyHandler.builder()
                .setProxyClient(matchers)
                .setMaxConnectionRetries(RETRIES)
                .setMaxRequestTime(LONGEST_REQUEST_MILLIS)
                .build();
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(passing)
                .build();
        server.start();
    }

    /** Without a slash at the end. */
    public String address() {
        InetSocketAddress listening =
                (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
        return "http://127.0.0.1:" + listening.getPort();
    }

    public void add(String matcher) {
        matchers.addHost(URI.create(matcher));
    }

    public void remove(String matcher) {
        matchers.removeHost(URI.create(matcher));
    }

    @Override
    public void close() {
        server.stop();
    }
}
