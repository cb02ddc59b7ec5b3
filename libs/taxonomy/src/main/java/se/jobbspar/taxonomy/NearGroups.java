package se.jobbspar.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How near an occupation is to each SSYK group, in per cent: its own groups in full, others by how like their skills are
 * ({@link SkillVectors}) or by JobTech's published substitutability, whichever is more.
 */
final class NearGroups {
    private static final int SAME = 100;
    /** What is alike to the last skill is still another occupation. */
    private static final int MOST = 95;

    /** What nobody can say of two groups, SSYK says by putting them side by side: so many per cent by the digits they share. */
    private static final int[] SIDE_BY_SIDE = {0, 0, 25, 45, 45};

    /** Of the groups that an ISCO group maps to, where nobody has said which it is. */
    private static final int ONE_OF_SEVERAL = 80;

    /** JobTech's strong substitutes (published as 75) and its weak ones (25). */
    private static final int STRONG_CREDIT = 75;

    private static final int STRONG = 85;
    private static final int WEAK = 55;
    private static final int LEAST = 4;

    private final OccupationIndex occupations;
    private final SkillVectors vectors;
    private final Map<String, List<Neighbour>> substitutes;
    /** Asked for each experience and each wish of each person who is indexed, so worked out once. */
    private final Map<String, Map<String, Integer>> near = new ConcurrentHashMap<>();

    private final Map<String, Map<String, Integer>> alike = new ConcurrentHashMap<>();

    NearGroups(OccupationIndex occupations, SkillVectors vectors, Map<String, List<Neighbour>> substitutes) {
        this.occupations = occupations;
        this.vectors = vectors;
        this.substitutes = substitutes;
    }

    /** Of an occupation, or of a group itself; empty for what is neither. */
    Map<String, Integer> of(String occupationOrSsyk) {
        return isKnown(occupationOrSsyk) ? near.computeIfAbsent(occupationOrSsyk, this::withSubstitutes) : Map.of();
    }

    /** Without what employers take for a substitute, which says nothing about what somebody likes to do. */
    Map<String, Integer> alike(String occupationOrSsyk) {
        return isKnown(occupationOrSsyk) ? alike.computeIfAbsent(occupationOrSsyk, this::compare) : Map.of();
    }

    /** Unknown ids must not fill the memory of answers. */
    private boolean isKnown(String key) {
        return occupations.find(key).isPresent() || occupations.group(key).isPresent();
    }

    private Map<String, Integer> withSubstitutes(String key) {
        Map<String, Integer> percents = new TreeMap<>(alike(key));
        for (Neighbour substitute : substitutes.getOrDefault(key, List.of())) {
            occupations
                    .ssykOf(substitute.concept())
                    .forEach(ssyk -> percents.merge(ssyk, substitutable(substitute), Math::max));
        }
        return Map.copyOf(percents);
    }

    /** What somebody has judged counts for more than that two groups stand side by side. */
    private static int substitutable(Neighbour substitute) {
        return substitute.credit() >= STRONG_CREDIT ? STRONG : WEAK;
    }

    private Map<String, Integer> compare(String key) {
        List<String> own = occupations.group(key).isPresent() ? List.of(key) : occupations.ssykOf(key);
        Map<String, Double> vector = vector(key, own);
        Map<String, Integer> percents = new TreeMap<>();
        for (String ssyk : occupations.groups()) {
            int likeness = (int) Math.round(MOST * SkillVectors.likeness(vector, vectors.ofGroup(ssyk)));
            int percent = Math.max(likeness, sideBySide(ssyk, own));
            if (percent >= LEAST) {
                percents.put(ssyk, percent);
            }
        }
        boolean tied = own.size() == 1
                || occupations
                        .find(key)
                        .filter(facts -> !facts.ssyk().isEmpty())
                        .isPresent();
        own.forEach(ssyk -> percents.merge(ssyk, tied ? SAME : ONE_OF_SEVERAL, Math::max));
        return Map.copyOf(percents);
    }

    private static int sideBySide(String ssyk, List<String> own) {
        int most = 0;
        for (String other : own) {
            int shared = 0;
            while (shared < Math.min(ssyk.length(), other.length()) && ssyk.charAt(shared) == other.charAt(shared)) {
                shared++;
            }
            most = Math.max(most, SIDE_BY_SIDE[shared]);
        }
        return most;
    }

    private Map<String, Double> vector(String key, List<String> own) {
        return occupations
                .find(key)
                .filter(facts ->
                        !facts.essential().isEmpty() || !facts.optional().isEmpty())
                .map(facts -> vectors.of(List.of(key)))
                .orElseGet(() -> vectors.ofGroups(own));
    }
}
