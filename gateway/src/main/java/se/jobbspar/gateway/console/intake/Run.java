package se.jobbspar.gateway.console.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Language;

/**
 * A file that somebody has sent: tried first, then taken. It is in memory alone, packed, for a quarter of an hour.
 *
 * @param owner whose it is
 * @param name what the file is called
 * @param source which system its references are of; null for the municipality's own files
 * @param language in which the service was asked, and so its messages are
 * @param trial whether nothing is stored
 */
record Run(
        UUID id,
        String owner,
        String name,
        String source,
        byte[] file,
        Language language,
        boolean trial,
        Instant since,
        State state) {
    /** How far it is. */
    sealed interface State {
        /** The service is at it. */
        record Going() implements State {}

        /** The service has answered. */
        record Done(IntakeResult result) implements State {}

        /** The file was refused whole; {@code said} is why, in the service's words. */
        record Refused(List<String> said) implements State {
            public Refused {
                said = List.copyOf(said);
            }
        }

        /** Nobody knows how far it came; sending the file again completes it. */
        record BrokenOff() implements State {}
    }

    Run with(State next) {
        return new Run(id, owner, name, source, file, language, trial, since, next);
    }

    /** The same file, to be taken now. */
    Run forReal(Instant now) {
        return new Run(id, owner, name, source, file, language, false, now, new State.Going());
    }
}
