package se.jobbspar.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Three years in an occupation and nothing else: its own SSYK group comes first, and groups of published substitutes before others. That
 * is measured against all others, also those whose work is alike and that nobody has published, and against the unrelated alone: those
 * in other SSYK main groups (two digits) than the own group and all that are published.
 */
final class ExperienceAlone implements QualitySet {
    private static final int MONTHS = 36;
    private static final int DEPTH = 10;
    /** So deep that ten are left when those that are neither substitutes nor unrelated are passed over. */
    private static final int DEPTH_OF_ALL = 60;

    private static final int MAIN_GROUP = 2;

    private final Taxonomy taxonomy;
    private final Ranking<String> groups;
    private final List<String> occupations;

    ExperienceAlone(Taxonomy taxonomy, Ranking<String> groups, List<String> occupations) {
        this.taxonomy = taxonomy;
        this.groups = groups;
        this.occupations = occupations;
    }

    @Override
    public String id() {
        return "Q5";
    }

    @Override
    public String what() {
        return "three years alone: own group first / substitutes' groups before all others / before unrelated ones (nDCG@10)";
    }

    @Override
    public Measured measure() {
        int first = 0;
        int asked = 0;
        double beforeAll = 0;
        double beforeUnrelated = 0;
        int judged = 0;
        List<String> failures = new ArrayList<>();
        for (String occupation : occupations) {
            List<String> own = taxonomy.ssykOf(occupation);
            if (own.isEmpty()) {
                continue;
            }
            Map<String, Integer> wanted = substitutes(occupation, own);
            List<String> found = groups.of(person(occupation), wanted.isEmpty() ? DEPTH : DEPTH_OF_ALL).stream()
                    .map(Ranking.Place::target)
                    .toList();
            asked++;
            boolean right = !found.isEmpty() && own.contains(found.getFirst());
            first += right ? 1 : 0;
            if (!right) {
                failures.add(label(occupation) + " " + own + ": "
                        + found.stream().limit(3).toList());
            }
            if (!wanted.isEmpty()) {
                judged++;
                List<String> others =
                        found.stream().filter(ssyk -> !own.contains(ssyk)).toList();
                beforeAll += ndcg(others, wanted);
                beforeUnrelated += ndcg(
                        others.stream()
                                .filter(ssyk -> wanted.containsKey(ssyk) || isUnrelated(ssyk, own, wanted.keySet()))
                                .toList(),
                        wanted);
            }
        }
        double share = 100.0 * first / asked;
        double mean = beforeAll / judged;
        return new Measured(
                "%.1f %% of %d / %.3f / %.3f of %d".formatted(share, asked, mean, beforeUnrelated / judged, judged),
                "≥ 99 % / ≥ .95",
                share >= 99 && mean >= 0.95,
                failures);
    }

    static boolean isUnrelated(String ssyk, Collection<String> own, Collection<String> wanted) {
        return Stream.of(own, wanted)
                .flatMap(Collection::stream)
                .noneMatch(near -> near.regionMatches(0, ssyk, 0, MAIN_GROUP));
    }

    /** Gain 3 for a strong substitute's group, 1 for a weak one's. */
    private Map<String, Integer> substitutes(String occupation, List<String> own) {
        Map<String, Integer> wanted = new HashMap<>();
        for (Neighbour neighbour : taxonomy.content().neighbours().getOrDefault(occupation, List.of())) {
            for (String ssyk : taxonomy.ssykOf(neighbour.concept())) {
                if (!own.contains(ssyk)) {
                    wanted.merge(ssyk, neighbour.credit() >= 75 ? 3 : 1, Math::max);
                }
            }
        }
        return wanted;
    }

    private static double ndcg(List<String> found, Map<String, Integer> wanted) {
        double got = 0;
        for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
            got += wanted.getOrDefault(found.get(i), 0) / log2(i + 2);
        }
        List<Integer> best =
                wanted.values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList();
        double most = 0;
        for (int i = 0; i < best.size(); i++) {
            most += best.get(i) / log2(i + 2);
        }
        return got / most;
    }

    private static double log2(int n) {
        return Math.log(n) / Math.log(2);
    }

    private String label(String occupation) {
        return taxonomy.find(occupation).orElseThrow().sv().preferred();
    }

    private static ParticipantSnapshot person(String occupation) {
        return new ParticipantSnapshot(
                new UUID(5, occupation.hashCode()),
                1,
                "ORE-2B2B",
                "1880",
                List.of("1880"),
                Instant.EPOCH,
                List.of(),
                List.of(new ExperienceFact(occupation, MONTHS, null)),
                List.of(),
                List.of(),
                List.of(),
                WishFact.NONE);
    }
}
