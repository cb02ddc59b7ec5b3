package se.jobbspar.matching.headcount;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of counting. */
@ConfigMapping(prefix = "jobbspar.counts")
interface HeadcountConfig {
    /** How many counts are worked on at once; each walks through everybody of its region. */
    @WithDefault("2")
    int atOnce();
}
