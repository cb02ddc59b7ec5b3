package se.jobbspar.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;

/** A failure the caller can do something about; becomes a {@link Problem}. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Wording detail;
    private final transient List<FieldError> errors;
    private final transient Duration retryAfter;

    private ProblemException(ProblemType type, Wording detail, List<FieldError> errors, Duration retryAfter) {
        // A caller's mistake needs no stack trace.
        super(detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(ProblemType type, Wording detail) {
        return new ProblemException(type, detail, List.of(), null);
    }

    public static ProblemException of(ProblemType type, Wording detail, List<FieldError> errors) {
        return new ProblemException(type, detail, errors, null);
    }

    /** One wrong field, in a request that could not be valid anywhere. */
    public static ProblemException validation(String field, Wording message) {
        return of(ProblemType.VALIDATION, message.at(field), List.of(FieldError.of(field, message)));
    }

    /** Missing and somebody else's look the same, so the detail names neither. */
    public static ProblemException notFound() {
        return of(
                ProblemType.NOT_FOUND,
                Wording.of(
                        "There is nothing with this id that you may see.",
                        "Det finns inget med detta id som du får se."));
    }

    /** @param current the version a fresh read would give */
    public static ProblemException staleVersion(long current) {
        return of(
                ProblemType.STALE_VERSION,
                Wording.of(
                        "It is now at version " + current
                                + ". Read it again, redo the change, and send the new ETag in If-Match.",
                        "Den senaste versionen är " + current
                                + ". Läs igen, gör om ändringen och skicka den nya ETag:en i If-Match."));
    }

    /** The same request is being answered; its answer can be had later. */
    public static ProblemException inProgress(Wording detail, Duration retryAfter) {
        return new ProblemException(ProblemType.IN_PROGRESS, detail, List.of(), retryAfter);
    }

    /** It cannot be done just now. */
    public static ProblemException unavailable(Wording detail, Duration retryAfter) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of(), retryAfter);
    }

    /** Try again later. */
    public static ProblemException indexNotReady(Wording detail, Duration retryAfter) {
        return new ProblemException(ProblemType.INDEX_NOT_READY, detail, List.of(), retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    /** The wrong places; empty when the whole request is wrong. */
    public List<FieldError> errors() {
        return errors;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    Problem problem() {
        return Problem.of(type, detail, errors);
    }
}
