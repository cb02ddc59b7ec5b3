package se.jobbspar.participant.publishing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the sweep is cut into transactions. */
@ConfigMapping(prefix = "jobbspar.sweep")
public interface SweepConfig {
    /** Participants per transaction; more is faster, fewer keeps their rows locked for a shorter time. */
    @WithDefault("200")
    int batch();
}
