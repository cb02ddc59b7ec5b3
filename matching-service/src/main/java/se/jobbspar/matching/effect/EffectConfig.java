package se.jobbspar.matching.effect;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of asking what trainings would change. */
@ConfigMapping(prefix = "jobbspar.training-effects")
interface EffectConfig {
    /** How many are worked on at once; each walks through everybody of its region for every occupation that is short. */
    @WithDefault("1")
    int atOnce();

    /** After it no further occupation is begun, and the answer says that it is cut short. */
    @WithDefault("10s")
    Duration patience();
}
