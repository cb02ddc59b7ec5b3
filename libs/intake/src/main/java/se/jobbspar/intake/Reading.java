package se.jobbspar.intake;

import java.util.Optional;

/** Makes of one row what is stored of it. */
@FunctionalInterface
public interface Reading<R, T> {
    /**
     * @param notes takes what comes up: an error rejects the row, a notice informs
     * @return empty only when {@code notes} got an error
     */
    Optional<T> read(R row, RowNotes notes);
}
