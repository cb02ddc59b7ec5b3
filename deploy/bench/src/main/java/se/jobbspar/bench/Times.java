package se.jobbspar.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each of several sizes took, turn by turn. */
final class Times {
    private final int[] sizes;
    private final List<List<Long>> nanos = new ArrayList<>();

    Times(int[] sizes) {
        this.sizes = sizes;
        Arrays.stream(sizes).forEach(size -> nanos.add(new ArrayList<>()));
    }

    void took(int which, long time) {
        nanos.get(which).add(time);
    }

    void print() {
        for (int i = 0; i < sizes.length; i++) {
            System.out.printf(
                    "a list among %,9d: median %.1f ms, slowest of ten %.1f ms; %.1f times the first%n",
                    sizes[i], of(nanos.get(i), 0.5) / 1e6, of(nanos.get(i), 0.9) / 1e6, ratio(i));
        }
    }

    /** The median of each turn's ratio to the first size. */
    double ratio(int which) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < nanos.get(which).size(); turn++) {
            ratios.add((double) nanos.get(which).get(turn) / nanos.getFirst().get(turn));
        }
        return of(ratios, 0.5);
    }

    private static <N extends Number & Comparable<N>> double of(List<N> values, double share) {
        List<N> sorted = values.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1))).doubleValue();
    }
}
