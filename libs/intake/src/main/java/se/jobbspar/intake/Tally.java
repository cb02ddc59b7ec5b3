package se.jobbspar.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;

/** Counts while an import runs. */
final class Tally {
    // A file of nothing but errors must not become an answer larger than itself.
    private static final int MAX_NOTES = 1_000;

    private final int received;
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int rejected;
    private int remaining;
    private final List<RowNote> errors = new ArrayList<>();
    private final List<RowNote> notices = new ArrayList<>();
    private final Map<Reason, Integer> leftOut = new LinkedHashMap<>();

    private record Reason(String field, Wording reason) {}

    Tally(int received) {
        this.received = received;
    }

    /** One row is not taken, for at least one reason. */
    void reject(List<RowNote> reasons) {
        rejected++;
        errors.addAll(reasons.subList(0, Math.min(reasons.size(), MAX_NOTES - errors.size())));
    }

    void notice(List<RowNote> given) {
        for (RowNote note : given) {
            Reason reason = new Reason(note.field(), LeftOut.reason(note.message()));
            if (leftOut.containsKey(reason) || leftOut.size() < LeftOut.MOST) {
                leftOut.merge(reason, 1, Integer::sum);
            }
        }
        notices.addAll(given.subList(0, Math.min(given.size(), MAX_NOTES - notices.size())));
    }

    void count(Collection<Change> some) {
        some.forEach(change -> changes.merge(change, 1, Integer::sum));
    }

    /** Rows that there was no time for. */
    void leave(int some) {
        remaining = some;
    }

    ImportResult result() {
        errors.sort(Comparator.comparingInt(RowNote::row));
        notices.sort(Comparator.comparingInt(RowNote::row));
        return new ImportResult(
                received,
                changes.getOrDefault(Change.CREATED, 0),
                changes.getOrDefault(Change.UPDATED, 0),
                changes.getOrDefault(Change.UNCHANGED, 0),
                rejected,
                remaining,
                errors,
                notices,
                leftOut.entrySet().stream()
                        .map(one ->
                                new LeftOut(one.getKey().field(), one.getKey().reason(), one.getValue()))
                        .sorted(Comparator.comparingInt(LeftOut::count).reversed())
                        .toList());
    }
}
