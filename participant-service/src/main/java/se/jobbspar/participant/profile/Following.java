package se.jobbspar.participant.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Recorded;

/** Rows that follow on others. A row goes on when it comes back with its id, or without any and with what no two rows share. */
final class Following<C extends Claim<C>> {
    private final List<C> before;
    private final Recorded now;

    private Following(List<C> before, Recorded now) {
        this.before = before;
        this.now = now;
    }

    static <C extends Claim<C>> List<C> of(List<C> before, List<C> rows, Recorded now) {
        List<C> named = before.stream()
                .filter(old -> rows.stream().anyMatch(row -> old.id().equals(row.id())))
                .toList();
        List<C> others = new ArrayList<>(before);
        others.removeAll(named);
        return rows.stream()
                .map(row -> row.id() == null
                        ? new Following<>(others, now)
                                .follow(row, old -> old.key().equals(row.key()))
                        : new Following<>(named, now)
                                .follow(row, old -> old.id().equals(row.id())))
                .toList();
    }

    private C follow(C row, Predicate<C> same) {
        Optional<C> old = before.stream().filter(same).findFirst();
        if (old.isPresent() && row.as(null, null).equals(old.get().as(null, null))) {
            return old.get();
        }
        UUID id = Stream.concat(Stream.ofNullable(row.id()), old.stream().map(Claim::id))
                .findFirst()
                .orElseGet(UUID::randomUUID);
        return row.as(id, now);
    }
}
