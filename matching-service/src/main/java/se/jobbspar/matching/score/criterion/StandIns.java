package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/** Which skills stand in for which that are asked for: each for the one it is nearest to, none that is asked for itself. */
final class StandIns {
    private static final int LEAST = 60;

    private record Choice(String wanted, int credit) {}

    private StandIns() {}

    /** By skill asked for: those that a holder of stands in with, and at how many per cent. */
    static Map<String, List<Neighbour>> of(List<String> wanted, Taxonomy taxonomy) {
        Set<String> asked = new HashSet<>(wanted);
        Map<String, Choice> choices = new HashMap<>();
        for (String skill : wanted) {
            for (Neighbour near : taxonomy.relatedSkills(skill)) {
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
