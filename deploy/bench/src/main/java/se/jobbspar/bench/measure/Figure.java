package se.jobbspar.bench.measure;

import org.HdrHistogram.Histogram;

/**
 * What one contestant or stage took.
 *
 * @param what in words
 * @param count of the answers behind it
 * @param p50 the median, in milliseconds; 0 = not timed one by one
 * @param p99 in milliseconds; 0 = not timed one by one
 * @param ratio of the median to that of the first in the same table, by turns; 0 = not compared
 * @param perSecond answers a second at most; 0 = not measured
 * @param failures answers that were not as they should be; they are not among those that are counted
 */
public record Figure(String what, long count, double p50, double p99, double ratio, double perSecond, long failures) {
    private static final double NANOS = 1e6;
    private static final double MILLIS = 1e3;

    /** @param nanos the times, in nanoseconds */
    public static Figure of(String what, Histogram nanos) {
        return new Figure(
                what,
                nanos.getTotalCount(),
                nanos.getValueAtPercentile(50) / NANOS,
                nanos.getValueAtPercentile(99) / NANOS,
                0,
                0,
                0);
    }

    /** One that took place once. */
    public static Figure once(String what, double seconds) {
        double millis = seconds * MILLIS;
        return new Figure(what, 1, millis, millis, 0, 0, 0);
    }

    /** One that was not timed one by one. */
    public static Figure rate(String what, long count, double perSecond) {
        return new Figure(what, count, 0, 0, 0, perSecond, 0);
    }

    /** Whether it was timed one by one. */
    public boolean timed() {
        return p99 > 0;
    }

    public Figure times(double toTheFirst) {
        return new Figure(what, count, p50, p99, toTheFirst, perSecond, failures);
    }

    public Figure atMost(double answersPerSecond) {
        return new Figure(what, count, p50, p99, ratio, answersPerSecond, failures);
    }

    public Figure failed(long answers) {
        return new Figure(what, count, p50, p99, ratio, perSecond, answers);
    }
}
