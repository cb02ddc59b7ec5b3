package se.jobbspar.bench;

import java.util.ArrayList;
import java.util.List;

/** What each of several things took, turn by turn. */
final class Times {
    private final List<String> what;
    private final List<List<Long>> nanos = new ArrayList<>();

    Times(List<String> what) {
        this.what = what;
        what.forEach(one -> nanos.add(new ArrayList<>()));
    }

    void took(int which, long time) {
        nanos.get(which).add(time);
    }

    void print() {
        for (int i = 0; i < what.size(); i++) {
            System.out.printf(
                    "%s: median %.1f ms, slowest of ten %.1f ms; %.1f times the first%n",
                    what.get(i), median(i) / 1e6, of(nanos.get(i), 0.9) / 1e6, ratio(i));
        }
    }

    double median(int which) {
        return of(nanos.get(which), 0.5);
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
