package se.jobbspar.prove.canary;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Somewhere that something is kept.
 *
 * @param may what may be there
 * @param contents everything that is there, bytes as Latin 1, in pieces that no text goes across
 */
record Place(String name, Set<Kind> may, Supplier<Stream<String>> contents) {
    Place {
        may = Set.copyOf(may);
    }

    /** Those that may not be there and are. */
    List<Canary> find(List<Canary> canaries) {
        List<Canary> strays =
                canaries.stream().filter(canary -> !may.contains(canary.kind())).toList();
        return contents.get()
                .flatMap(content -> strays.stream().filter(canary -> content.contains(canary.text())))
                .distinct()
                .toList();
    }
}
