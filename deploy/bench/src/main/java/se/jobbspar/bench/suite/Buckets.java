package se.jobbspar.bench.suite;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/**
 * What a service's own timer has timed since it started.
 *
 * @param counts by an upper bound in seconds, how many took no longer
 */
public record Buckets(SortedMap<Double, Long> counts) {
    private static final double NANOS = 1e9;

    /**
     * From what {@code /q/metrics} answers.
     *
     * @param timer its name in Prometheus' form, for example {@code jobbspar_match_seconds}
     */
    static Buckets of(String timer, String metrics) {
        SortedMap<Double, Long> counts = new TreeMap<>();
        Pattern.compile("^" + timer + "_bucket\\{le=\"([0-9.]+)\"} ([0-9.]+)$", Pattern.MULTILINE)
                .matcher(metrics)
                .results()
                .forEach(bucket -> counts.put(number(bucket, 1), (long) number(bucket, 2)));
        return new Buckets(counts);
    }

    private static double number(MatchResult bucket, int group) {
        return Double.parseDouble(bucket.group(group));
    }

    /** Nanoseconds; each is counted as its bucket's bound, which is up to a third more than it took. */
    public Histogram since(Buckets before) {
        Histogram nanos = new Histogram(3);
        long counted = 0;
        for (Map.Entry<Double, Long> bucket : counts.entrySet()) {
            long all = bucket.getValue() - before.counts.getOrDefault(bucket.getKey(), 0L);
            nanos.recordValueWithCount((long) (bucket.getKey() * NANOS), all - counted);
            counted = all;
        }
        return nanos;
    }
}
