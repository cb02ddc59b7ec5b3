package se.jobbspar.taxonomy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Occupations near to one another, as credit for experience. JobTech's published substitutability counts as it stands
 * (75 or 25 per cent, which is not symmetric). Occupations tied to the same SSYK group without such a statement get
 * {@value #SAME_GROUP}: nearer than a weak substitute, because a group is defined by like tasks, but less than a strong one,
 * because nobody has judged that pair.
 */
final class RelatedOccupations {

    static final int SAME_GROUP = 50;

    private final Map<String, List<Neighbour>> substitutes;
    private final OccupationIndex occupations;
    /** Asked for each experience of each person who is indexed, so worked out once. */
    private final Map<String, List<Neighbour>> answers = new ConcurrentHashMap<>();

    RelatedOccupations(Map<String, List<Neighbour>> substitutes, OccupationIndex occupations) {
        this.substitutes = substitutes;
        this.occupations = occupations;
    }

    List<Neighbour> of(String occupation) {
        // Unknown ids must not fill the memory of answers.
        return occupations.find(occupation).isEmpty() ? List.of() : answers.computeIfAbsent(occupation, this::compute);
    }

    private List<Neighbour> compute(String occupation) {
        Map<String, Integer> credits = new HashMap<>();
        for (String ssyk : occupations.ssykOf(occupation)) {
            occupations.tiedTo(ssyk).forEach(other -> credits.put(other.occupation(), SAME_GROUP));
        }
        substitutes.getOrDefault(occupation, List.of()).forEach(n -> credits.put(n.concept(), n.credit()));
        credits.remove(occupation);
        return credits.entrySet().stream()
                .map(entry -> new Neighbour(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Neighbour::credit).reversed().thenComparing(Neighbour::concept))
                .toList();
    }
}
