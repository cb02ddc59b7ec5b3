package se.jobbspar.local;

/** A part ended by itself instead of becoming ready; it may be started again. The message tells what its log says. */
final class PartEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PartEnded(String message) {
        super(message);
    }

    PartEnded(String message, Throwable cause) {
        super(message, cause);
    }
}
