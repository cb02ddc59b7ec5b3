package se.jobbspar.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are, and how long the gateway waits for them. */
@ConfigMapping(prefix = "jobbspar.origin")
public interface OriginConfig {
    /** Scheme, host and port of participant-service. */
    URI participant();

    /** Scheme, host and port of vacancy-service. */
    URI vacancy();

    /** Scheme, host and port of matching-service. */
    URI matching();

    /** How long a connection may take to open; short, because a service next door answers at once or not at all. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /**
     * How long a service may be silent after it has the whole request; imports are the slowest. Shorter than
     * quarkus.http.idle-timeout, or the caller would be closed on instead of told.
     */
    @WithDefault("PT50S")
    Duration answerTimeout();

    /**
     * Connections per service that are kept open, for reading, and as many again that are opened for one request, for writing.
     * Each service has its own, so that a slow one does not starve the others.
     */
    @WithDefault("32")
    int connections();

    /** How long a request may wait for a connection before its caller gets 503. */
    @WithDefault("PT3S")
    Duration waitingTime();

    /** Requests that may wait for a connection before callers get 503. */
    @WithDefault("256")
    int waiting();

    default URI of(Service service) {
        return switch (service) {
            case PARTICIPANT -> participant();
            case VACANCY -> vacancy();
            case MATCHING -> matching();
        };
    }
}
