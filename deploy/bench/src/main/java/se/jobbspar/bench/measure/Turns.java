package se.jobbspar.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What each of several took, turn by turn, so that what else the machine does hits them alike: trust the ratios. */
public final class Turns {
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    /** @param names of those that take turns; ratios are to the first */
    public Turns(List<String> names) {
        names.forEach(name -> nanos.put(name, new ArrayList<>()));
    }

    public void took(String name, long time) {
        nanos.get(name).add(time);
    }

    /** In the order in which they were named. */
    public List<Figure> figures() {
        return nanos.keySet().stream().map(this::figure).toList();
    }

    private Figure figure(String name) {
        Histogram histogram = new Histogram(3);
        nanos.get(name).forEach(histogram::recordValue);
        return Figure.of(name, histogram)
                .times(medianRatio(nanos.get(name), nanos.values().iterator().next()));
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
