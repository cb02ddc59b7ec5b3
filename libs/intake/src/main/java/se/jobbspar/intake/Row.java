package se.jobbspar.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row of a file: read, or not of the form it should have. */
public sealed interface Row<T> {
    /** Which, from 1. */
    int number();

    /**
     * @param unread notices of fields that carry data and are not read, each told once in a file
     * @param called what the file calls those fields that it calls by another name
     */
    record Read<T>(int number, T value, List<RowNote> unread, Map<String, String> called) implements Row<T> {
        public Read {
            unread = List.copyOf(unread);
            called = Map.copyOf(called);
        }

        public Read(int number, T value, List<RowNote> unread) {
            this(number, value, unread, Map.of());
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

    /** The same row with what it holds as something else. */
    default <S> Row<S> map(Function<? super T, ? extends S> as) {
        return switch (this) {
            case Read<T> read -> new Read<>(read.number(), as.apply(read.value()), read.unread(), read.called());
            case Broken<T> broken -> new Broken<>(broken.note());
        };
    }
}
