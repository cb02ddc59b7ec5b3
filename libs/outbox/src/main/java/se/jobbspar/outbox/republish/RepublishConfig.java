package se.jobbspar.outbox.republish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How republishing is cut into transactions. */
@ConfigMapping(prefix = "jobbspar.republish")
public interface RepublishConfig {
    /** Aggregates per transaction; more is faster, fewer keeps their rows locked for a shorter time. */
    @WithDefault("200")
    int batch();
}
