package se.jobbspar.intake;

/** One row of a file: read, or not of the form it should have. */
public sealed interface Row<T> {
    /** Which, from 1. */
    int number();

    record Read<T>(int number, T value) implements Row<T> {}

    record Broken<T>(RowNote note) implements Row<T> {
        @Override
        public int number() {
            return note.row();
        }
    }
}
