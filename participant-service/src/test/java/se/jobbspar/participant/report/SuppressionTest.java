package se.jobbspar.participant.report;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final int TABLES = 1_000;
    private static final List<String> GROUPS = List.of("yes", "no");

    @Test
    void noHiddenNumberOfAnyTableCanBeComputed() {
        int computedWithout = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Table table = Table.random(new Random(seed));
            Set<Cell> fewPeople = table.cells("people", 1, 4);
            Set<Cell> fewOfAGroup = table.cells("yes", 1, 4);
            fewOfAGroup.addAll(table.cells("no", 1, 4));

            Set<Cell> peopleHidden = Suppression.hide(table.dimensions(), table.people(), Set.of(), fewPeople);
            Set<Cell> hidden = Suppression.hide(table.dimensions(), table.people(), peopleHidden, fewOfAGroup);

            assertTrue(hidden.containsAll(fewOfAGroup) && peopleHidden.containsAll(fewPeople), "table " + seed);
            assertTrue(table.cells("people", 1, Integer.MAX_VALUE).containsAll(hidden), "an empty cell hides nobody");
            assertEquals(
                    Set.of(), new TableAttack(table.paths).computes(GROUPS, hidden, peopleHidden), "table " + seed);
            fewOfAGroup.addAll(fewPeople);
            Set<Object> computed = new TableAttack(table.paths).computes(GROUPS, fewOfAGroup, fewPeople);
            computedWithout += computed.isEmpty() ? 0 : 1;
        }
        assertTrue(computedWithout > TABLES * 3 / 4, "hiding small cells alone would not do: " + computedWithout);
    }

    @Test
    void aTableWithoutSmallCellsIsToldWhole() {
        Table table = Table.of(Map.of(Cell.of("A", "1880", "2020-Q1"), 5, Cell.of("A", "1883", "2020-Q1"), 7));

        assertEquals(Set.of(), Suppression.hide(table.dimensions(), table.people(), Set.of(), Set.of()));
    }

    @Test
    void aSmallCellTakesTheSmallestWithItAndLeavesTheSums() {
        Table table = Table.of(Map.of(
                Cell.of("A", "1880", "2020-Q1"), 3,
                Cell.of("A", "1880", "2020-Q2"), 60,
                Cell.of("A", "1883", "2020-Q1"), 20,
                Cell.of("A", "1883", "2020-Q2"), 50,
                Cell.of("B", "1880", "2020-Q1"), 9,
                Cell.of("B", "1880", "2020-Q2"), 70,
                Cell.of("B", "1883", "2020-Q1"), 80,
                Cell.of("B", "1883", "2020-Q2"), 90));

        Set<Cell> hidden =
                Suppression.hide(table.dimensions(), table.people(), Set.of(), Set.of(Cell.of("A", "1880", "2020-Q1")));

        assertEquals(8, hidden.size());
        assertTrue(hidden.stream().noneMatch(cell -> cell.values().contains(Dimension.ALL)), hidden.toString());
    }

    /** A table with its sums; of the people of each cell, some are "yes" and the others "no". */
    private record Table(List<Set<List<String>>> paths, Map<String, Map<Cell, Integer>> counts) {
        static Table random(Random random) {
            Table table = empty();
            for (int programme = 1 + random.nextInt(3); programme > 0; programme--) {
                for (int municipality = 1 + random.nextInt(2); municipality > 0; municipality--) {
                    for (int quarter = random.nextInt(6); quarter > 0; quarter--) {
                        Cell cell = Cell.of("P" + programme, "M" + municipality, "202" + quarter % 2 + "-Q" + quarter);
                        int yes = random.nextInt(1 + random.nextInt(20));
                        table.add(cell, yes, random.nextInt(1 + random.nextInt(20)));
                    }
                }
            }
            return table;
        }

        static Table of(Map<Cell, Integer> people) {
            Table table = empty();
            people.forEach((cell, count) -> table.add(cell, count, 0));
            return table;
        }

        private static Table empty() {
            return new Table(
                    List.of(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()), new HashMap<>());
        }

        private void add(Cell cell, int yes, int no) {
            List<String> values = cell.values();
            List<List<String>> place = List.of(
                    List.of(values.get(0), Dimension.ALL),
                    List.of(values.get(1), Dimension.ALL),
                    List.of(values.get(2), values.get(2).substring(0, 4), Dimension.ALL));
            IntStream.range(0, 3).forEach(dimension -> paths.get(dimension).add(place.get(dimension)));
            for (String programme : place.get(0)) {
                for (String municipality : place.get(1)) {
                    for (String period : place.get(2)) {
                        Cell sum = Cell.of(programme, municipality, period);
                        count("yes", sum, yes);
                        count("no", sum, no);
                        count("people", sum, yes + no);
                    }
                }
            }
        }

        private void count(String group, Cell cell, int people) {
            counts.computeIfAbsent(group, none -> new HashMap<>()).merge(cell, people, Integer::sum);
        }

        List<Dimension> dimensions() {
            return paths.stream().map(Dimension::of).toList();
        }

        Map<Cell, Integer> people() {
            return counts.getOrDefault("people", Map.of());
        }

        Set<Cell> cells(String group, int least, int most) {
            return counts.getOrDefault(group, Map.of()).entrySet().stream()
                    .filter(cell -> cell.getValue() >= least && cell.getValue() <= most)
                    .map(Map.Entry::getKey)
                    .collect(toSet());
        }
    }
}
