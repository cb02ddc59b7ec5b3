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
    @WithDefault("10s")
    Duration patience();

    /**
     * How long rows are checked and stored before the sender is answered; what is left then is told, and taken when the file comes
     * again. With patience and the reading of a file this has to end before the gateway gives a service up (50 s), or the sender
     * would not know what happened. Longer than what a file of nothing but stored rows takes, or it would never come further.
     */
    @WithDefault("25s")
    Duration storing();
}
