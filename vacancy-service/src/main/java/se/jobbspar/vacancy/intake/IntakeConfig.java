package se.jobbspar.vacancy.intake;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;

/** How ads are taken; what holds for all imports is {@link se.jobbspar.intake.ImportConfig}. */
@ConfigMapping(prefix = "jobbspar.intake")
public interface IntakeConfig {
    /**
     * Keeps ads open at least until this day when a request does not say; unset = an ad ends when it says so. For
     * installations that show archived ads; anywhere else it would invite people to apply for jobs long gone.
     */
    Optional<LocalDate> openUntil();
}
