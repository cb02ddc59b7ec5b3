package se.jobbspar.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What each of several took, turn by turn, so that what else the machine does hits them alike: trust the ratios. */
public final class Turns {
    private final Map<String, Taken> taken = new LinkedHashMap<>();
    private final String first;
    private long ofTheFirst;

    /** What one of them took, and its ratio to the first in the same turn. */
    private record Taken(Histogram nanos, List<Double> ratios) {}

    /** @param names of those that take turns; ratios are to the first, which is there in each turn before the others */
    public Turns(List<String> names) {
        names.forEach(name -> taken.put(name, new Taken(new Histogram(3), new ArrayList<>())));
        first = names.getFirst();
    }

    public void took(String name, long time) {
        if (name.equals(first)) {
            ofTheFirst = time;
        }
        Taken one = taken.get(name);
        one.nanos.recordValue(time);
        one.ratios.add((double) time / ofTheFirst);
    }

    /** In the order in which they were named. */
    public List<Figure> figures() {
        return taken.entrySet().stream()
                .map(one -> Figure.of(one.getKey(), one.getValue().nanos).times(median(one.getValue().ratios)))
                .toList();
    }

    /** The median of each turn's ratio. */
    public static double medianRatio(List<? extends Number> of, List<? extends Number> to) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < to.size(); turn++) {
            ratios.add(of.get(turn).doubleValue() / to.get(turn).doubleValue());
        }
        return median(ratios);
    }

    /** Of an even number the lower of the middle two. */
    public static double median(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
