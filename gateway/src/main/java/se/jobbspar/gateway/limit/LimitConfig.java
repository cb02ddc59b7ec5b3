package se.jobbspar.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import se.jobbspar.contracts.ImportAddress;

/**
 * What one request may cost, and one caller. Bodies are as large as the services have them, so that too large a one is refused
 * here, in words, and not by a service that breaks off in the middle of it. The rest is far above what a partner's system
 * does, and far below what would keep others out.
 */
@ConfigMapping(prefix = "jobbspar.limit")
public interface LimitConfig {
    /** Most bytes of an ordinary body; the largest profile fills less than half. */
    @WithDefault("256K")
    MemorySize body();

    /** Most bytes of a vacancy, which carries the ad's text. */
    @WithDefault("1M")
    MemorySize vacancyBody();

    /** Most bytes on an {@link ImportAddress}. */
    @WithDefault("20M")
    MemorySize importBody();

    /** How long an ordinary body may take to come; the largest vacancy needs half a megabit a second. */
    @WithDefault("PT20S")
    Duration bodyTime();

    /**
     * How long a request may take from its first byte to the last of its answer, however slowly it is sent and read; then its
     * connection is closed. The largest import needs half a megabit a second.
     */
    @WithDefault("PT5M")
    Duration time();

    /** Requests that one caller may have in progress at once. */
    @WithDefault("20")
    int inProgress();

    /** Requests that all callers may have in progress at once; each may hold a body in memory. */
    @WithDefault("192")
    int inProgressInAll();

    /** As how many requests in progress an import counts: its body is streamed, and holds a connection to a service meanwhile. */
    @WithDefault("8")
    int importWeight();

    /** Requests a second that one caller may send for long; five seconds' worth at once after a pause. */
    @WithDefault("200")
    int rate();

    /** Most bytes for an address without query. */
    default long bodyAt(String path) {
        MemorySize limit =
                ImportAddress.is(path) ? importBody() : path.startsWith("/vacancy/") ? vacancyBody() : body();
        return limit.asLongValue();
    }

    /** As how many requests one for an address without query counts. */
    default int weightAt(String path) {
        return ImportAddress.is(path) ? importWeight() : 1;
    }
}
