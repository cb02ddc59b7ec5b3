package se.jobbspar.vacancy.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** How imports are taken. */
@ConfigMapping(prefix = "jobbspar.intake")
public interface IntakeConfig {
    /**
     * Keeps ads open at least until this day when a request does not say; unset = an ad ends when it says so. For
     * installations that show archived ads; anywhere else it would invite people to apply for jobs long gone.
     */
    Optional<LocalDate> openUntil();

    /** Rows of one file; more make the memory one import takes unbounded. */
    @WithDefault("100000")
    int maxRows();

    /** Rows per transaction: more hold locks longer, fewer wait for the disk more often. */
    @WithDefault("100")
    int batch();

    /** How long an import waits for the one before it. */
    @WithDefault("30s")
    Duration patience();
}
