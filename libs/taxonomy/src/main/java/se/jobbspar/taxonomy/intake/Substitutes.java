package se.jobbspar.taxonomy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.intake.JobTechExport.Substitute;

/** JobTech's substitutability between the concepts its names resolved to, in the direction published; the highest credit wins. */
final class Substitutes {

    private final Map<String, Map<String, Integer>> credits = new TreeMap<>();
    private int dropped;

    Substitutes(JobTechExport jobTech, Resolutions resolutions) {
        for (Substitute pair : jobTech.substitutes()) {
            Optional<String> from = resolutions.occupation(pair.from());
            Optional<String> to = resolutions.occupation(pair.to());
            if (from.isEmpty() || to.isEmpty()) {
                dropped++;
            } else if (!from.equals(to) && pair.percent() >= Neighbour.LEAST_CREDIT) {
                credits.computeIfAbsent(from.get(), f -> new TreeMap<>()).merge(to.get(), pair.percent(), Math::max);
            }
        }
    }

    Map<String, List<Neighbour>> all() {
        Map<String, List<Neighbour>> neighbours = new TreeMap<>();
        credits.forEach((from, towards) -> {
            List<Neighbour> list = new ArrayList<>();
            towards.forEach((id, credit) -> list.add(new Neighbour(id, credit)));
            neighbours.put(from, list);
        });
        return neighbours;
    }

    /** Pairs that name an occupation the export does not list. */
    int dropped() {
        return dropped;
    }
}
