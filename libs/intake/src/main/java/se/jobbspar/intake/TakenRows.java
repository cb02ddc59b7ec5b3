package se.jobbspar.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;

/** What of a file is to be stored, each key once: older versions change nothing, doubles are refused. */
final class TakenRows<T> {
    private record Taken<T>(int row, T value) {}

    private final OncePerFile<T> once;
    private final Tally tally;
    private final Map<Object, Taken<T>> taken = new LinkedHashMap<>();

    TakenRows(OncePerFile<T> once, Tally tally) {
        this.once = once;
        this.tally = tally;
    }

    void add(T value, RowNotes notes) {
        Object key = once.key().apply(value);
        Taken<T> earlier = taken.get(key);
        int newer = earlier == null ? 1 : once.age().compare(value, earlier.value());
        if (newer == 0) {
            notes.error(
                    once.field(),
                    once.named().and(Wording.of(" is in row " + earlier.row(), " finns på rad " + earlier.row())));
            tally.reject(notes.errors());
            return;
        }
        if (earlier != null) {
            tally.count(List.of(Change.UNCHANGED));
        }
        if (newer > 0) {
            taken.put(key, new Taken<>(notes.row(), value));
        }
        tally.notice(notes.notices());
    }

    /** In the order in which the file first names their keys. */
    List<T> values() {
        return taken.values().stream().map(Taken::value).toList();
    }
}
