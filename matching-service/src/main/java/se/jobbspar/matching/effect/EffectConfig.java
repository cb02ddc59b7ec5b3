package se.jobbspar.matching.effect;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of asking what trainings would change. */
@ConfigMapping(prefix = "jobbspar.training-effects")
interface EffectConfig {
    /** How many are worked on at once; each walks through everybody of its region for every occupation that is short. */
    @WithDefault("1")
    int atOnce();
}
