package se.jobbspar.participant.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody can compute who has every cell of a table that is told: all the sums within each dimension, and that the
 * groups of a cell add up to its people.
 *
 * @param paths the dimensions, each as the paths of its smallest values
 */
record TableAttack(List<Set<List<String>>> paths) {
    /** One number that is not told; the group is "people" for how many there are in all. */
    record Unknown(Cell cell, Object group) {}

    /**
     * @param groups what each cell is parted into
     * @param hidden cells where the groups are not told
     * @param peopleHidden cells, among those, where not even the number of people is told
     */
    Set<Object> computes(Collection<?> groups, Set<Cell> hidden, Set<Cell> peopleHidden) {
        Attacker attacker = new Attacker();
        for (Cell cell : hidden) {
            Map<Unknown, Integer> sum = new HashMap<>();
            groups.forEach(group -> sum.put(new Unknown(cell, group), 1));
            if (peopleHidden.contains(cell)) {
                sum.put(new Unknown(cell, "people"), -1);
            }
            attacker.knowsSumOf(sum);
        }
        groups.forEach(group -> addUp(group, hidden, attacker));
        addUp("people", peopleHidden, attacker);
        return attacker.computes();
    }

    private void addUp(Object group, Set<Cell> hidden, Attacker attacker) {
        for (int dimension = 0; dimension < paths.size(); dimension++) {
            Map<String, Set<String>> parts = parts(paths.get(dimension));
            for (Cell cell : hidden) {
                for (Map.Entry<String, Set<String>> whole : parts.entrySet()) {
                    if (concerns(cell.values().get(dimension), whole)) {
                        attacker.knowsSumOf(sum(group, cell, dimension, whole, hidden));
                    }
                }
            }
        }
    }

    private static boolean concerns(String value, Map.Entry<String, Set<String>> whole) {
        return whole.getKey().equals(value) || whole.getValue().contains(value);
    }

    private static Map<Unknown, Integer> sum(
            Object group, Cell cell, int dimension, Map.Entry<String, Set<String>> whole, Set<Cell> hidden) {
        Map<Unknown, Integer> sum = new HashMap<>();
        Cell total = cell.with(dimension, whole.getKey());
        if (hidden.contains(total)) {
            sum.put(new Unknown(total, group), -1);
        }
        for (String part : whole.getValue()) {
            Cell cellOfPart = cell.with(dimension, part);
            if (hidden.contains(cellOfPart)) {
                sum.put(new Unknown(cellOfPart, group), 1);
            }
        }
        return sum;
    }

    /** Each value that has parts, and its parts. */
    private static Map<String, Set<String>> parts(Set<List<String>> paths) {
        Map<String, Set<String>> parts = new HashMap<>();
        for (List<String> path : paths) {
            for (int i = 1; i < path.size(); i++) {
                parts.computeIfAbsent(path.get(i), none -> new HashSet<>()).add(path.get(i - 1));
            }
        }
        return parts;
    }
}
