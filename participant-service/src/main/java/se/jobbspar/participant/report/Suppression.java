package se.jobbspar.participant.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which cells of a table are not told, so that those that must not be cannot be computed from the others. A cell is hidden
 * together with cells among which its number can wander: they can all change without any sum that is told changing. See ADR
 * 0022.
 */
final class Suppression {
    // An empty cell hides nobody: whoever knows that nobody can be there has it back at once.
    private static final long EMPTY = 1_000_000_000;

    private final List<Dimension> dimensions;
    private final Map<Cell, Integer> people;
    private final Set<Cell> hidden;

    private Suppression(List<Dimension> dimensions, Map<Cell, Integer> people, Collection<Cell> hidden) {
        this.dimensions = dimensions;
        this.people = people;
        this.hidden = new TreeSet<>(hidden);
    }

    /**
     * @param people how many each cell has, its sums included; none where it is missing
     * @param already cells hidden for another reason, which hide each other
     * @param secret cells that must not be told
     */
    static Set<Cell> hide(
            List<Dimension> dimensions, Map<Cell, Integer> people, Collection<Cell> already, Collection<Cell> secret) {
        var suppression = new Suppression(dimensions, people, already);
        // In one order, so that the same table is hidden the same way whoever asks, and whatever for.
        new TreeSet<>(secret).forEach(suppression::hide);
        return suppression.hidden;
    }

    private void hide(Cell secret) {
        if (hidden.contains(secret)) {
            return;
        }
        Cell smallest = smallestWithin(secret);
        Set<Cell> together = Set.of(smallest);
        for (int dimension = 0; dimension < dimensions.size(); dimension++) {
            together = cheapest(together, dimension, smallest, secret);
        }
        hidden.addAll(together);
    }

    /** Where there is somebody, so that all it lies within have somebody too. */
    private Cell smallestWithin(Cell secret) {
        return people.keySet().stream()
                .filter(cell -> people.get(cell) > 0 && isSmallestOf(secret, cell))
                .min(Comparator.<Cell>comparingInt(people::get).thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is in " + secret));
    }

    private boolean isSmallestOf(Cell cell, Cell smallest) {
        return IntStream.range(0, dimensions.size()).allMatch(dimension -> dimensions
                .get(dimension)
                .isSmallestOf(cell.values().get(dimension), smallest.values().get(dimension)));
    }

    private Set<Cell> cheapest(Set<Cell> cells, int dimension, Cell smallest, Cell secret) {
        Set<Cell> cheapest = null;
        long least = Long.MAX_VALUE;
        List<Set<String>> wanderings = dimensions
                .get(dimension)
                .wanderings(smallest.values().get(dimension), secret.values().get(dimension));
        for (Set<String> wandering : wanderings) {
            Set<Cell> wider = across(cells, dimension, wandering);
            long cost = wider.stream().mapToLong(this::cost).sum();
            if (cost < least) {
                cheapest = wider;
                least = cost;
            }
        }
        return cheapest;
    }

    private static Set<Cell> across(Set<Cell> cells, int dimension, Set<String> values) {
        Set<Cell> wider = new HashSet<>();
        cells.forEach(cell -> values.forEach(value -> wider.add(cell.with(dimension, value))));
        return wider;
    }

    private long cost(Cell cell) {
        int here = people.getOrDefault(cell, 0);
        if (here == 0) {
            return EMPTY;
        }
        return hidden.contains(cell) ? 0 : here;
    }
}
