package se.jobbspar.taxonomy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people who know the work say of the skills that are reckoned to tell SSYK groups apart: which are at its core, and which
 * are not worth asking. Our own reading, group by group, of the occupations that the shortage barometer names, in
 * {@code telling-skills.tsv}; {@code *} stands for every group. A skill that a taxonomy lacks, or gives the group in no
 * occupation, is passed over.
 */
final class TellingReview {
    private static final String EVERY_GROUP = "*";
    private static final Predicate<String> GROUP = Pattern.compile("[0-9]{4}").asMatchPredicate();
    private static final TellingReview ALL = read();

    private final Map<String, Set<String>> core = new HashMap<>();
    private final Map<String, Set<String>> not = new HashMap<>();

    private static TellingReview read() {
        TellingReview review = new TellingReview();
        Table.read(
                        "telling-skills.tsv",
                        TellingReview.class.getResourceAsStream("review/telling-skills.tsv"),
                        "ssyk",
                        "verdict",
                        "skill",
                        "label")
                .rows()
                .forEach(review::note);
        return review;
    }

    private void note(String[] cells) {
        Map<String, Set<String>> skills =
                switch (cells[1]) {
                    case "core" -> core;
                    case "not" -> not;
                    default -> throw new TaxonomyException("telling-skills.tsv: no verdict is called " + cells[1]);
                };
        Table.list(cells[0]).forEach(ssyk -> skills.computeIfAbsent(ssyk, group -> new HashSet<>())
                .add(cells[2]));
    }

    /**
     * The same skills without those not worth asking; those at the core weigh as much as the heaviest.
     *
     * @param ssyk the groups; a single occupation is not reviewed, and keeps what is its own
     */
    static Map<String, Double> of(Collection<String> ssyk, Map<String, Double> weights) {
        if (ssyk.stream().noneMatch(GROUP)) {
            return weights;
        }
        Map<String, Double> kept = new HashMap<>(weights);
        ALL.said(ALL.not, ssyk).forEach(kept::remove);
        double heaviest =
                kept.values().stream().mapToDouble(weight -> weight).max().orElse(0);
        ALL.said(ALL.core, ssyk).forEach(skill -> kept.replace(skill, heaviest));
        return kept;
    }

    private Stream<String> said(Map<String, Set<String>> skills, Collection<String> ssyk) {
        return Stream.concat(Stream.of(EVERY_GROUP), ssyk.stream())
                .flatMap(group -> skills.getOrDefault(group, Set.of()).stream());
    }
}
