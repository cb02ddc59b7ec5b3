package se.jobbspar.matching.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Yardstick;

/** Yardsticks, each once under a number from 0 up, found by the facts that they measure. None is given up. */
final class Yardsticks {
    private final Map<Yardstick, Integer> numbers = new HashMap<>();
    private final List<Yardstick> all = new ArrayList<>();
    private final Map<Fact, List<Integer>> measuring = new HashMap<>();

    synchronized int numberOf(Yardstick yardstick) {
        Integer known = numbers.get(yardstick);
        return known == null ? add(yardstick) : known;
    }

    private int add(Yardstick yardstick) {
        int number = all.size();
        numbers.put(yardstick, number);
        all.add(yardstick);
        yardstick.anyOf().stream().map(Measure::fact).distinct().forEach(fact -> measuring
                .computeIfAbsent(fact, first -> new ArrayList<>(1))
                .add(number));
        return number;
    }

    synchronized Yardstick get(int number) {
        return all.get(number);
    }

    /** How many numbers are given. */
    synchronized int size() {
        return all.size();
    }

    /** Is shown a yardstick, more than once it may be. */
    @FunctionalInterface
    interface Visitor {
        void see(int number, Yardstick yardstick);
    }

    /** Shows those that measure a fact of the person; all others reach 0. */
    synchronized void visit(Candidate candidate, Visitor visitor) {
        candidate.forEachFact((fact, strength) -> {
            for (int number : measuring.getOrDefault(fact, List.of())) {
                visitor.see(number, all.get(number));
            }
        });
    }
}
