package se.jobbspar.taxonomy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.taxonomy.TrigramIndex;

/**
 * Finds the one term whose name is almost the same: likeness by letter triples of at least {@value #THRESHOLD}, and no other
 * term as near. The threshold was read off the real data: at 0.88 and above nearly all pairs say the same ("statistisk
 * processtyrning/SPS"), just below it they begin to narrow the meaning ("efterbearbetning" and "efterbearbetning av öl").
 */
final class LabelLookup {

    static final double THRESHOLD = 0.88;

    record Name(String name, String uri) {}

    private final List<Name> names;
    private final TrigramIndex index;

    LabelLookup(List<Name> names) {
        this.names = List.copyOf(names);
        this.index = TrigramIndex.of(names.stream().map(Name::name).toList());
    }

    Optional<String> find(String name) {
        List<String> best = new ArrayList<>();
        double[] likeness = {THRESHOLD};
        index.forEachLike(name, THRESHOLD, (hit, like) -> {
            if (like > likeness[0]) {
                likeness[0] = like;
                best.clear();
            }
            if (like == likeness[0] && !best.contains(names.get(hit).uri())) {
                best.add(names.get(hit).uri());
            }
        });
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }
}
