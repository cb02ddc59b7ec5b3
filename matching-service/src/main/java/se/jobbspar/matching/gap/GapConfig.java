package se.jobbspar.matching.gap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of looking for trainings. */
@ConfigMapping(prefix = "jobbspar.gaps")
interface GapConfig {
    /** How many gaps are worked on at once; each tries up to some thirty thousand sets of trainings. */
    @WithDefault("8")
    int atOnce();
}
