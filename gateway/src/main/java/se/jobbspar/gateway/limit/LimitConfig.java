package se.jobbspar.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be. Bodies are streamed, so this bounds the services' memory, not the gateway's. */
@ConfigMapping(prefix = "jobbspar.limit")
public interface LimitConfig {
    /** Most bytes of an ordinary body; the largest profile is a fraction of it. */
    @WithDefault("1M")
    MemorySize body();

    /** Most bytes on an import address (one that ends in /import). */
    @WithDefault("32M")
    MemorySize importBody();

    /** Most bytes for an address without query. */
    default long bodyAt(String path) {
        return (path.endsWith("/import") ? importBody() : body()).asLongValue();
    }
}
