package se.jobbspar.participant.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people who were registered twice become one. */
@ConfigMapping(prefix = "jobbspar.merge")
public interface MergeConfig {
    /** How long a merge can be undone; until then the one who went away is kept, and no longer. */
    @WithDefault("30D")
    Duration undoWithin();

    /** How often merges that are older are closed; off = never. */
    @WithDefault("1h")
    String closeEvery();
}
