package se.jobbspar.matching.gap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of looking for trainings. */
@ConfigMapping(prefix = "jobbspar.gaps")
interface GapConfig {
    /** How many gaps are worked on at once; each may take some tenths of a second of a core. */
    @WithDefault("4")
    int atOnce();
}
