package se.jobbspar.matching.decision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long decisions are kept. */
@ConfigMapping(prefix = "jobbspar.decisions")
public interface DecisionConfig {
    /**
     * How long a decision holds after it was made. Longer spares a coach a hit that was declined before; but a reason of then
     * says less and less about a person of now, and data about people are kept no longer than they serve.
     */
    @WithDefault("730d")
    Duration kept();
}
