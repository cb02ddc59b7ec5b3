package se.jobbspar.participant.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Recorded;

/** Rows that follow on others. A row goes on when it comes back with its id, or without any and with what no two rows share. */
final class Following {
    private Following() {}

    /** @param now who records what is new or says another thing, and when */
    static <C extends Claim<C>> List<C> of(List<C> before, List<C> rows, Recorded now) {
        Map<UUID, C> byId = before.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Set<UUID> named = rows.stream().map(Claim::id).collect(Collectors.toSet());
        Map<Object, C> byKey = before.stream()
                .filter(old -> !named.contains(old.id()))
                .collect(Collectors.toMap(Claim::key, Function.identity()));
        return rows.stream()
                .map(row -> follow(
                        Optional.ofNullable(row.id() == null ? byKey.get(row.key()) : byId.get(row.id())), row, now))
                .toList();
    }

    private static <C extends Claim<C>> C follow(Optional<C> old, C row, Recorded now) {
        return old.filter(same -> same.as(null, null).equals(row.as(null, null)))
                .orElseGet(() -> row.as(id(row, old), now));
    }

    private static UUID id(Claim<?> row, Optional<? extends Claim<?>> old) {
        return Stream.concat(Stream.ofNullable(row.id()), old.stream().map(Claim::id))
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }
}
