package se.jobbspar.local;

import java.io.UncheckedIOException;

/** A part ended by itself instead of becoming ready; it may be started again. The message tells what its log says. */
final class PartEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PartEnded(String message) {
        super(message);
    }

    PartEnded(String message, Throwable cause) {
        super(message, cause);
    }

    /** A file that it needs cannot be written, or read. */
    static PartEnded of(Part part, UncheckedIOException problem) {
        return new PartEnded(
                part.name() + " does not start. " + problem.getMessage() + ": " + problem.getCause(), problem);
    }
}
