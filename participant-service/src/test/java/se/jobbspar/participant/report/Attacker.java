package se.jobbspar.participant.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who writes down every sum that is known of numbers that are not told, and solves for them: by elimination, in the
 * numbers modulo a large prime, where what has one solution among the rational numbers has one too.
 */
final class Attacker {
    private static final long PRIME = 2_147_483_647;

    private final Map<Object, Integer> unknowns = new HashMap<>();
    private final List<Map<Integer, Long>> sums = new ArrayList<>();

    /** A sum of the unknowns with their factors, whose value is known. */
    void knowsSumOf(Map<?, Integer> factors) {
        Map<Integer, Long> sum = new HashMap<>();
        factors.forEach((unknown, factor) -> sum.put(
                unknowns.computeIfAbsent(unknown, none -> unknowns.size()), Math.floorMod(factor.longValue(), PRIME)));
        sums.add(sum);
    }

    /** The unknowns whose number follows. */
    Set<Object> computes() {
        long[][] rows = new long[sums.size()][unknowns.size()];
        for (int row = 0; row < rows.length; row++) {
            for (Map.Entry<Integer, Long> factor : sums.get(row).entrySet()) {
                rows[row][factor.getKey()] = factor.getValue();
            }
        }
        Map<Integer, long[]> solved = eliminate(rows);
        Set<Object> computed = new HashSet<>();
        unknowns.forEach((unknown, column) -> {
            if (solved.containsKey(column) && dependsOn(solved.get(column)) == 1) {
                computed.add(unknown);
            }
        });
        return computed;
    }

    /** Rows by the column that each solves; no other row has anything in that column. */
    private Map<Integer, long[]> eliminate(long[][] rows) {
        Map<Integer, long[]> solved = new HashMap<>();
        int done = 0;
        for (int column = 0; column < unknowns.size() && done < rows.length; column++) {
            int pivot = done;
            while (pivot < rows.length && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot < rows.length) {
                long[] row = rows[pivot];
                rows[pivot] = rows[done];
                rows[done++] = row;
                scale(row, inverse(row[column]));
                for (long[] other : rows) {
                    if (other != row && other[column] != 0) {
                        subtract(other, row, other[column]);
                    }
                }
                solved.put(column, row);
            }
        }
        return solved;
    }

    private static int dependsOn(long[] row) {
        int unknowns = 0;
        for (long factor : row) {
            unknowns += factor == 0 ? 0 : 1;
        }
        return unknowns;
    }

    private static void scale(long[] row, long by) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * by % PRIME;
        }
    }

    private static void subtract(long[] from, long[] row, long times) {
        for (int i = 0; i < from.length; i++) {
            if (row[i] != 0) {
                from[i] = Math.floorMod(from[i] - row[i] * times % PRIME, PRIME);
            }
        }
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            result = (exponent & 1) == 1 ? result * base % PRIME : result;
            base = base * base % PRIME;
        }
        return result;
    }
}
