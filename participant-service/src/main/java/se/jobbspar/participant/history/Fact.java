package se.jobbspar.participant.history;

import java.util.Optional;
import java.util.UUID;
import se.jobbspar.rest.Versioned;

/**
 * Something that happened, said whole; to correct it, it is said anew. See ADR 0021.
 *
 * @param <F> the kind of fact itself
 */
public interface Fact<F extends Fact<F>> extends Versioned {
    /** Null until it is said. */
    UUID id();

    /** Null until it is said. */
    Said said();

    /** The same as said under this id. */
    F as(UUID id, Said said);

    /** Whom it is about; empty for what is about nobody, as a programme. */
    Optional<UUID> person();

    /** The fact it belongs to, as an outcome to an enrolment; empty for a programme. */
    Optional<UUID> belongsTo();

    /** Whether it was said by mistake, and counts nowhere; never null. */
    Boolean mistaken();

    /** How many times it has been said: its ETag. */
    @Override
    default long version() {
        return said() == null ? 0 : said().version();
    }
}
