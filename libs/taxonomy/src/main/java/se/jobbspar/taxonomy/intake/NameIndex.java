package se.jobbspar.taxonomy.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Terms by exact name, case ignored. A name that several terms share finds none of them. */
final class NameIndex {

    private final Map<String, Set<String>> urisByName = new HashMap<>();

    void add(String name, String uri) {
        if (!name.isEmpty()) {
            urisByName
                    .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new TreeSet<>())
                    .add(uri);
        }
    }

    Optional<String> find(String name) {
        return find(name, uri -> true);
    }

    /** The only term of that name among those that pass. */
    Optional<String> find(String name, Predicate<String> among) {
        Set<String> uris = new TreeSet<>(urisByName.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
        uris.removeIf(among.negate());
        return uris.size() == 1 ? Optional.of(uris.iterator().next()) : Optional.empty();
    }
}
