package se.jobbspar.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are taken. */
@ConfigMapping(prefix = "jobbspar.import")
public interface ImportConfig {
    /** Rows of one file; more make the memory one import takes unbounded. */
    @WithDefault("100000")
    int maxRows();

    /** Bytes of a file that was sent packed, unpacked; one sent as it is, is bounded by the service's largest body. */
    @WithDefault("20971520")
    int maxBytes();

    /** Rows per transaction: more hold locks longer, fewer wait for the disk more often. */
    @WithDefault("100")
    int batch();

    /** How long an import waits for the one before it. */
    @WithDefault("30s")
    Duration patience();
}
