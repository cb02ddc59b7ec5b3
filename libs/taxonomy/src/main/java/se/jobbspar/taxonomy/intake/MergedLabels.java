package se.jobbspar.taxonomy.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.Labels;

/** Two sources' names of one concept made one. */
final class MergedLabels {

    private MergedLabels() {}

    /** The leading preferred label; as synonyms all other names of both, each once whatever its case. */
    static Labels of(Labels leading, Labels other) {
        if (leading.isEmpty()) {
            return other;
        }
        Set<String> seen = new HashSet<>(Set.of(lower(leading.preferred())));
        List<String> synonyms = Stream.concat(leading.synonyms().stream(), names(other))
                .filter(name -> seen.add(lower(name)))
                .toList();
        return new Labels(leading.preferred(), synonyms);
    }

    /** The same names without the preferred one; the first synonym takes its place. */
    static Labels synonymsOf(Labels labels) {
        List<String> synonyms = labels.synonyms();
        return synonyms.isEmpty() ? Labels.NONE : new Labels(synonyms.getFirst(), synonyms.subList(1, synonyms.size()));
    }

    private static Stream<String> names(Labels labels) {
        return labels.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(labels.preferred()), labels.synonyms().stream());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
