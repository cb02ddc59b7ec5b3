package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Which skills stand in for which that are asked for: each for the one of which its holder has most, none that is asked for
 * itself.
 */
final class StandIns {
    /** Below it a coach would not say that the one skill is good for the other. */
    private static final int LEAST = 60;

    private record Choice(String wanted, int credit) {}

    private StandIns() {}

    /** By skill asked for: those whose holders have it in part, and in how many per cent. */
    static Map<String, List<Neighbour>> of(List<String> wanted, Taxonomy taxonomy) {
        Set<String> asked = new HashSet<>(wanted);
        Map<String, Choice> choices = new HashMap<>();
        for (String skill : wanted) {
            for (Neighbour near : taxonomy.skillsThatCover(skill)) {
                if (near.credit() >= LEAST && !asked.contains(near.concept())) {
                    choices.merge(
                            near.concept(),
                            new Choice(skill, near.credit()),
                            (old, fresh) -> fresh.credit() > old.credit() ? fresh : old);
                }
            }
        }
        Map<String, List<Neighbour>> standIns = new HashMap<>();
        choices.forEach((near, choice) -> standIns.computeIfAbsent(choice.wanted(), w -> new ArrayList<>())
                .add(new Neighbour(near, choice.credit())));
        return standIns;
    }
}
