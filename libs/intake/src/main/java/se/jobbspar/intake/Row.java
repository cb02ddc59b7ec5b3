package se.jobbspar.intake;

import java.util.List;

/** One row of a file: read, or not of the form it should have. */
public sealed interface Row<T> {
    /** Which, from 1. */
    int number();

    /** @param unread notices of fields that carry data and are not read, each told once in a file */
    record Read<T>(int number, T value, List<RowNote> unread) implements Row<T> {
        public Read {
            unread = List.copyOf(unread);
        }

        /** A row that is read whole. */
        public Read(int number, T value) {
            this(number, value, List.of());
        }
    }

    record Broken<T>(RowNote note) implements Row<T> {
        @Override
        public int number() {
            return note.row();
        }
    }
}
