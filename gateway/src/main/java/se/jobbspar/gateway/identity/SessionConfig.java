package se.jobbspar.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many console sessions the gateway keeps, and for how long. */
@ConfigMapping(prefix = "jobbspar.session")
public interface SessionConfig {
    /** Most sessions at once; the one used longest ago goes first. One takes about 5 KB. */
    @WithDefault("10000")
    long most();

    /** A session nobody has used for so long is forgotten; the issuer's own limits may be shorter. */
    @WithDefault("PT1H")
    Duration idle();
}
