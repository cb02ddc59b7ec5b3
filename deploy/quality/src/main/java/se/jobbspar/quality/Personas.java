package se.jobbspar.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.jobbspar.matching.score.Readiness;

/** Judged lives: what an experienced coach expects of the list of shortage occupations. */
final class Personas implements QualitySet {
    private static final int DEPTH = 100;
    private final List<Persona> personas;
    private final Ranking<Shortage> ranking;

    Personas(List<Persona> personas, Ranking<Shortage> ranking) {
        this.personas = personas;
        this.ranking = ranking;
    }

    @Override
    public String id() {
        return "Q4";
    }

    @Override
    public String what() {
        return "judged lives with every check satisfied";
    }

    @Override
    public Measured measure() {
        double typical = typicalBest();
        List<String> failures = new ArrayList<>();
        int satisfied = 0;
        for (Persona persona : personas) {
            List<String> broken = broken(persona, ranking.of(persona.profile(), DEPTH), typical);
            satisfied += broken.isEmpty() ? 1 : 0;
            broken.forEach(check -> failures.add(persona.id() + ": " + check));
        }
        double share = 100.0 * satisfied / personas.size();
        return new Measured(
                "%d of %d (%.0f %%)".formatted(satisfied, personas.size(), share), "≥ 95 %", share >= 95, failures);
    }

    /** The median of the best hits of those for whom something fits. */
    private double typicalBest() {
        List<Integer> best = personas.stream()
                .filter(persona -> !persona.first3().isEmpty())
                .map(persona -> ranking.of(persona.profile(), 1))
                .map(places -> places.isEmpty() ? 0 : places.getFirst().score().score())
                .sorted()
                .toList();
        return best.get(best.size() / 2);
    }

    private static List<String> broken(Persona persona, List<Ranking.Place<Shortage>> places, double typical) {
        List<String> broken = new ArrayList<>();
        if (!persona.first3().isEmpty() && persona.first3().stream().noneMatch(group -> rank(places, group) < 3)) {
            broken.add("none of " + persona.first3() + " is among the first three: " + names(places, 3));
        }
        for (Persona.Pair pair : persona.better()) {
            int above = rank(places, pair.above());
            int below = rank(places, pair.below());
            if (below < Integer.MAX_VALUE && above >= below) {
                broken.add("%s (%s) is not above %s (%s)"
                        .formatted(pair.above(), place(above), pair.below(), place(below)));
            }
        }
        for (Ranking.Place<Shortage> place : places) {
            if (place.score().readiness() == Readiness.NOW) {
                place.target().groups().stream()
                        .filter(persona.notNow()::contains)
                        .forEach(group -> broken.add(
                                "%s is now (%s)".formatted(group, place.target().name())));
            }
        }
        for (String group : persona.absent10()) {
            if (rank(places, group) < 10) {
                broken.add("%s is number %s".formatted(group, place(rank(places, group))));
            }
        }
        if (persona.weak() && !places.isEmpty() && places.getFirst().score().score() >= typical) {
            broken.add("the best hit looks strong: %s with %d"
                    .formatted(
                            places.getFirst().target().name(),
                            places.getFirst().score().score()));
        }
        return broken;
    }

    private static int rank(List<Ranking.Place<Shortage>> places, String group) {
        Optional<Integer> first = IntStream.range(0, places.size())
                .boxed()
                .filter(i -> places.get(i).target().groups().contains(group))
                .findFirst();
        return first.orElse(Integer.MAX_VALUE);
    }

    private static String place(int rank) {
        return rank == Integer.MAX_VALUE ? "not listed" : String.valueOf(rank + 1);
    }

    private static String names(List<Ranking.Place<Shortage>> places, int k) {
        return String.join(
                ", ",
                places.stream()
                        .limit(k)
                        .map(place ->
                                place.target().name() + " " + place.score().score())
                        .toList());
    }

    /** The lists as a coach would read them. */
    List<String> shown(int k) {
        List<String> lines = new ArrayList<>();
        for (Persona persona : personas) {
            lines.add(persona.id());
            int number = 0;
            for (Ranking.Place<Shortage> place : ranking.of(persona.profile(), k)) {
                lines.add("  %2d %5d %-8s %s %s %s"
                        .formatted(
                                ++number,
                                place.score().score(),
                                place.score().readiness().wire(),
                                place.target().name(),
                                place.target().groups(),
                                place.score().parts().stream()
                                        .map(part -> part.criterion() + " " + part.points() + "/" + part.outOf())
                                        .toList()));
            }
        }
        return lines;
    }
}
