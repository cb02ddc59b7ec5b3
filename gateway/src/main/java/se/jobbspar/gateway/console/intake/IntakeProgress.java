package se.jobbspar.gateway.console.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How far an import is.
 *
 * @param received rows to store
 * @param done how many of them are stored
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IntakeProgress(boolean running, long received, long done) {
    static final IntakeProgress UNKNOWN = new IntakeProgress(false, 0, 0);
}
