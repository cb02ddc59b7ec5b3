package se.jobbspar.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import se.jobbspar.contracts.ImportAddress;

/**
 * How large a body may be: as the services have it, so that too large a body is refused here, in words, and not by a
 * service that breaks off in the middle of it.
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

    /** Most bytes for an address without query. */
    default long bodyAt(String path) {
        MemorySize limit =
                ImportAddress.is(path) ? importBody() : path.startsWith("/vacancy/") ? vacancyBody() : body();
        return limit.asLongValue();
    }
}
