package se.jobbspar.taxonomy.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.intake.EscoDownload.Broader;
import se.jobbspar.taxonomy.intake.EscoDownload.SkillLink;

/**
 * Which other skills a holder of one partly has, in per cent. ESCO's own skill–skill relations are thin and its hierarchy is
 * wide, so three sources are ranked: the hierarchy between skills (the broader one {@value #BROADER}, a narrower one
 * {@value #NARROWER}), the published relations, and siblings that the same occupations use. At most {@value #LIMIT} are kept.
 */
final class SkillNeighbours {

    static final int LIMIT = 8;
    private static final int BROADER = 75;
    private static final int NARROWER = 50;
    private static final int BUILDS_ON_ESSENTIAL = 60;
    private static final int BUILDS_ON_OPTIONAL = 40;
    private static final int BASE_OF_ESSENTIAL = 40;
    private static final int BASE_OF_OPTIONAL = 30;
    /** Siblings count from a tenth of shared occupations, and get 25 for none up to 50 for all. */
    private static final double LEAST_OVERLAP = 0.1;

    private final EscoDownload esco;
    private final Map<String, Map<String, Integer>> credits = new HashMap<>();

    SkillNeighbours(EscoDownload esco) {
        this.esco = esco;
    }

    /** By skill; skills without neighbours are absent. */
    Map<String, List<Neighbour>> all() {
        esco.skills().forEach(skill -> credits.put(skill.uri(), new HashMap<>()));
        esco.broader().stream().filter(Broader::skill).forEach(step -> {
            credit(step.narrower(), step.broader(), BROADER);
            credit(step.broader(), step.narrower(), NARROWER);
        });
        for (SkillLink link : esco.skillLinks()) {
            credit(link.skill(), link.buildsOn(), link.essential() ? BUILDS_ON_ESSENTIAL : BUILDS_ON_OPTIONAL);
            credit(link.buildsOn(), link.skill(), link.essential() ? BASE_OF_ESSENTIAL : BASE_OF_OPTIONAL);
        }
        siblings();
        Map<String, List<Neighbour>> neighbours = new TreeMap<>();
        credits.forEach((skill, of) -> {
            if (!of.isEmpty()) {
                neighbours.put(skill, best(of));
            }
        });
        return neighbours;
    }

    private void siblings() {
        SkillUse use = new SkillUse(esco.occupationSkills());
        Map<String, List<String>> children = new TreeMap<>();
        esco.broader().forEach(step -> children.computeIfAbsent(step.broader(), b -> new ArrayList<>())
                .add(step.narrower()));
        for (List<String> siblings : children.values()) {
            for (int i = 0; i < siblings.size(); i++) {
                for (int j = i + 1; j < siblings.size(); j++) {
                    double overlap = use.overlap(siblings.get(i), siblings.get(j));
                    if (overlap >= LEAST_OVERLAP) {
                        int credit = Neighbour.LEAST_CREDIT + (int) (Neighbour.LEAST_CREDIT * overlap);
                        credit(siblings.get(i), siblings.get(j), credit);
                        credit(siblings.get(j), siblings.get(i), credit);
                    }
                }
            }
        }
    }

    /** Skills that ESCO names in a relation but does not list are passed over. */
    private void credit(String holder, String towards, int credit) {
        if (!holder.equals(towards) && credits.containsKey(holder) && credits.containsKey(towards)) {
            credits.get(holder).merge(towards, credit, Math::max);
        }
    }

    private static List<Neighbour> best(Map<String, Integer> credits) {
        return credits.entrySet().stream()
                .map(entry -> new Neighbour(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Neighbour::credit).reversed().thenComparing(Neighbour::concept))
                .limit(LIMIT)
                .toList();
    }
}
