package se.jobbspar.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/** Three years in an occupation and nothing else: its own SSYK group comes first, and groups of published substitutes before unrelated ones. */
final class ExperienceAlone implements QualitySet {
    private static final int MONTHS = 36;
    private static final int DEPTH = 10;

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
        return "three years alone: own group first / substitutes' groups early (nDCG@10)";
    }

    @Override
    public Measured measure() {
        int first = 0;
        int asked = 0;
        double gain = 0;
        int judged = 0;
        List<String> failures = new ArrayList<>();
        for (String occupation : occupations) {
            List<String> own = taxonomy.ssykOf(occupation);
            if (own.isEmpty()) {
                continue;
            }
            List<String> found = groups.of(person(occupation), DEPTH + own.size()).stream()
                    .map(Ranking.Place::target)
                    .toList();
            asked++;
            boolean right = !found.isEmpty() && own.contains(found.getFirst());
            first += right ? 1 : 0;
            if (!right) {
                failures.add(label(occupation) + " " + own + ": "
                        + found.stream().limit(3).toList());
            }
            Map<String, Integer> wanted = substitutes(occupation, own);
            if (!wanted.isEmpty()) {
                judged++;
                gain += ndcg(found.stream().filter(ssyk -> !own.contains(ssyk)).toList(), wanted);
            }
        }
        double share = 100.0 * first / asked;
        double mean = gain / judged;
        return new Measured(
                "%.1f %% of %d / %.3f of %d".formatted(share, asked, mean, judged),
                "≥ 99 % / ≥ .95",
                share >= 99 && mean >= 0.95,
                failures);
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
